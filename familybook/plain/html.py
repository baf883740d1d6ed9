"""Plain HTML that stands by itself: nothing in it is run, and nothing is fetched."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence
from html import escape

from familybook.core.said import PenStroke
from familybook.core.words import Words
from familybook.plain.blocks import clean

_STYLE = """
body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 1.15em/1.55 sans-serif;
       color: #2b2a33; background: #fffdf7; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 2.2em; border-bottom: 2px solid #2e6b4f; padding-bottom: .2em; }
h3 { margin: 1.6em 0 .3em; }
h4 { margin: 1em 0 .1em; font-size: 1em; }
p, ul { margin: .2em 0 .5em; white-space: pre-line; }
small { color: #55525e; }
figure { margin: .6em 0; }
img, svg { max-width: 22em; width: 100%; height: auto; border: 1px solid #8a8694; }
pre { white-space: pre-wrap; font-size: .8em; unicode-bidi: plaintext; }
.q { unicode-bidi: plaintext; }
@media print { body { background: none; } h2 { break-after: avoid; } }
"""

_DOCUMENT = """<!doctype html>
<html lang="{language}" dir="{way}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def document(title: str, body: str, words: Words) -> str:
    """Return a whole page under its title."""
    return page(title, f"<h1>{safe(title)}</h1>\n{body}", words, _STYLE)


def page(title: str, body: str, words: Words, style: str) -> str:
    """Return a whole page in the language of the words."""
    way = "rtl" if words.right_to_left else "ltr"
    return _DOCUMENT.format(
        language=escape(words.language),
        way=way,
        title=safe(title),
        style=style,
        body=body,
    )


def safe(text: str) -> str:
    """Return what somebody wrote as it stands in HTML."""
    return escape(clean(text))


def heading(text: str, level: int, place: str = "") -> str:
    """Return a heading; one with a `place`, which is a name of ours, can be gone to."""
    named = f' id="{place}"' if place else ""
    return f"<h{level}{named}>{safe(text)}</h{level}>\n"


def contents(places: Iterable[tuple[str, str]]) -> str:
    """Return a list of places and their headings, each of which leads there."""
    lines = (f'<li class="q"><a href="#{place}">{safe(text)}</a></li>\n' for place, text in places)
    inside = "".join(lines)
    return f"<ul>\n{inside}</ul>\n" if inside else ""


def paragraph(text: str, small: str = "") -> str:
    """Return a paragraph, and something smaller under it; nothing for nothing."""
    more = f"<small>{safe(small)}</small>" if small else ""
    between = "<br>" if text and more else ""
    return f'<p class="q">{safe(text)}{between}{more}</p>\n' if text or more else ""


def listing(lines: Iterable[str]) -> str:
    """Return a list; nothing for no lines."""
    inside = "".join(f'<li class="q">{safe(line)}</li>\n' for line in lines)
    return f"<ul>\n{inside}</ul>\n" if inside else ""


def verbatim(text: str) -> str:
    """Return something as it is kept, letter for letter."""
    return f"<pre>{safe(text)}</pre>\n"


INK = "#2b2a33"
PICTURE = re.compile(r'<img alt="([^"]*)" src="data:image/jpeg;base64,([^"]*)">')
"""A photograph in a page: what it is called, and its JPEG in base 64."""
SKETCH = re.compile(r'<svg role="img" aria-label="([^"]*)" viewBox="([^"]*)"[^>]*>(.*?)</svg>')
"""A drawing in a page: what it is called, its box, and its strokes."""
STROKE = re.compile(r'<polyline stroke-width="(\d+)" points="([^"]*)"/>')
"""A stroke of a drawing: how thick it is, and its points."""


def named_picture(name: str, alt: str) -> str:
    """Return what shows a picture that comes along under a name; `alt` is safe already."""
    return f'{alt}<br><img alt="{alt}" src="{name}">'


def picture(jpeg: bytes, says: str) -> str:
    """Return a photograph, which is inside the page."""
    source = base64.b64encode(jpeg).decode("ascii")
    alt = escape(clean(says), quote=True)
    return f'<figure><img alt="{alt}" src="data:image/jpeg;base64,{source}"></figure>\n'


def sketch(strokes: Sequence[PenStroke], says: str) -> str:
    """Return a drawing of somebody's own, in ink."""
    high = max((point[1] for stroke in strokes for point in stroke.points), default=0.0)
    lines = "".join(_stroke(one) for one in strokes)
    alt = escape(clean(says), quote=True)
    box = f"0 0 1000 {max(high, 0.05) * 1000 + 30:.0f}"
    return (
        f'<figure><svg role="img" aria-label="{alt}" viewBox="{box}" fill="none" '
        f'stroke="{INK}" stroke-linecap="round" stroke-linejoin="round">{lines}</svg></figure>\n'
    )


def _stroke(stroke: PenStroke) -> str:
    points = [f"{x * 1000:.0f},{y * 1000:.0f}" for x, y, _ in stroke.points]
    if len(points) == 1:
        points *= 2  # a dot
    return f'<polyline stroke-width="{stroke.width * 1000:.0f}" points="{" ".join(points)}"/>'
