"""How a book looks as a page for a phone: large letters, light and dark, and on paper."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Voice
from familybook.core.palette import COLOUR, GREY, Tone
from familybook.plain.svg import tone_class, voice_class


@dataclass(frozen=True, slots=True)
class WebFace:
    """A typeface inside the page: only the letters that stand on it."""

    voices: tuple[Voice, ...]
    content: bytes


_SPARE = {Voice.HEAD: "Georgia, serif"}
_ANY = "system-ui, sans-serif"
_WEIGHT = {Voice.HEAD: 600, Voice.BOLD: 700}

_STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #2a2a35; --soft: #595560;
  --rule: #8f8779; --link: #1f5275; --card: #fff; --leaf: #2e6b4f; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 40rem; padding: 0 0 3rem; background: var(--paper);
  color: var(--ink); font-family: var(--v-body); font-size: 1.0625rem; line-height: 1.5;
  overflow-wrap: break-word; }
header, nav, main { padding: 0 .75rem; overflow-x: clip; }
h1, h2 { font-family: var(--v-head); font-weight: 600; line-height: 1.15; }
h3, h4, h5 { font-family: var(--v-head); font-weight: 600; line-height: 1.25;
  margin: 1.6rem 0 .3rem; }
h1 { font-size: 2rem; margin: 1rem 0; }
h2 { font-size: 1.7rem; margin: 0; }
h3 { font-size: 1.25rem; }
h4, h5 { font-size: 1.0625rem; font-family: var(--v-bold); font-weight: 700; }
p { margin: .4rem 0; white-space: pre-line; }
ul, ol { margin: .4rem 0; padding-inline-start: 1.5rem; }
li { margin: .35rem 0; white-space: pre-line; unicode-bidi: plaintext; }
ul.none { list-style: none; padding: 0; }
ul.box { list-style: "\\2610\\00a0"; }
ul.arrow { list-style: "\\2192\\00a0"; }
[dir=rtl] ul.arrow { list-style: "\\2190\\00a0"; }
figure { margin: 1rem 0; }
figcaption { color: var(--soft); font-size: .95rem; text-align: center; }
svg { display: block; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: .2rem solid var(--link); outline-offset: .1rem; border-radius: .2rem; }
section { padding-top: 1.5rem; margin-top: 2.5rem; border-top: .15rem solid var(--rule); }
.title { display: flex; gap: .6rem; align-items: center; }
.title h2, nav span { min-width: 0; overflow-wrap: anywhere; }
.title svg, nav svg { flex: none; width: 2rem; height: 2rem; }
.lead { color: var(--soft); }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0; border-top: .06rem solid var(--rule); }
nav a { display: flex; gap: .7rem; align-items: center; min-height: 3rem; padding: .35rem 0;
  text-decoration: none; }
nav a:hover { text-decoration: underline; }
.up a, .ring { display: inline-block; min-height: 2.75rem; min-width: 2.75rem;
  padding: .55rem .1rem; margin: -.55rem -.1rem; line-height: 1.6; }
.up { text-align: end; margin-top: 1rem; }
.pic { position: relative; width: min(100%, calc(var(--w) * 1rem)); margin: 0 auto; }
.pic svg { width: 100%; height: auto; overflow: visible; }
svg text { direction: ltr; }
svg text.rtl { direction: rtl; }
.photo img { display: block; margin: 0 auto; max-width: 100%; height: auto; max-height: 85vh;
  border: .1rem solid #2a2a35; }
.told > * { margin: 0; padding: 0; }
.told ul { list-style: none; }
.told h1, .told h2, .told h3 { font-size: 1rem; }
.told li { margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.over { position: absolute; transform: translate(-50%, -50%); min-width: 2.75rem;
  min-height: 2.75rem; }
.rings { text-decoration: underline; }
.quote { border-radius: .4rem; padding: .7rem 1rem; margin: .8rem 0; color: #2a2a35;
  background: var(--panel); border-inline-start: .3rem solid var(--rule); }
.quote blockquote { margin: 0; white-space: pre-line; }
.quote figcaption { text-align: start; color: inherit; }
.who { display: inline-flex; gap: .3rem; align-items: center; margin-inline-end: .8rem;
  font-size: 1rem; vertical-align: middle; white-space: normal; }
.who svg { width: 1.1rem; height: 1.1rem; flex: none; overflow: visible; }
li .who:first-of-type { margin-inline-start: .5rem; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a22; --ink: #f1ece1; --soft: #c8c2b8; --rule: #7d776d; --link: #a9d0e4;
    --card: #fffdf6; --leaf: #9ccbae; }
  .pic svg, .photo img { background: var(--card); border-radius: .1rem; filter: brightness(.9); }
  .pic { margin: 1.8rem auto; }
  .pic svg { box-shadow: 0 0 0 .6rem var(--card); }
  .title svg, nav svg, .who svg { background: #fffdf6; border-radius: 50%; padding: .1rem; }
  .quote { color: inherit; background: #2a2833; border-color: var(--panel); }
}
@media (max-width: 15.5em) {
  .told .unseen, .told .over { position: static; transform: none; width: auto; height: auto;
    clip-path: none; white-space: normal; }
  .told { border-inline-start: .15rem solid var(--rule); padding-inline-start: .6rem; }
  .told > * { margin: .4rem 0; }
}
@media (min-width: 48em) {
  .side { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
  .pic { width: min(100%, calc(var(--w) * 1.35rem)); }
}
@media print {
  body { max-width: none; padding: 0; font-size: 12pt; background: none; color: #000; }
  nav, .up { display: none; }
  header, main { padding: 0; overflow: visible; }
  section { break-before: page; border: 0; margin: 0; padding: 0; }
  figure, .quote, li { break-inside: avoid; }
  h2, h3, h4, h5 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .rings { text-decoration: none; }
  .pic { width: min(100%, calc(var(--w) * 1.15rem)); max-height: 24cm; }
  .pic svg { max-height: 23.5cm; }
}
"""

PANELS = "panel-"
"""How the classes of panels begin."""


def style(faces: Sequence[WebFace], *, grey: bool) -> str:
    """Return the style of a page with these typefaces, in colour or in grey."""
    return "\n".join((*_faces(faces), _voices(faces), *_tones(GREY if grey else COLOUR), _STYLE))


def _faces(faces: Sequence[WebFace]) -> Iterable[str]:
    for number, face in enumerate(faces):
        told = base64.b64encode(face.content).decode("ascii")
        yield (
            f'@font-face {{ font-family: "book{number}"; font-weight: 1 1000; '
            f'src: url("data:font/ttf;base64,{told}"); }}'
        )


def _voices(faces: Sequence[WebFace]) -> str:
    """Return what each voice is set in: its own typefaces, then what the phone has."""
    told, classes = [], []
    for voice in Voice:
        own = [f'"book{number}"' for number, face in enumerate(faces) if voice in face.voices]
        stack = ", ".join((*own, _SPARE.get(voice, _ANY)))
        told.append(f"--{voice_class(voice)}: {stack};")
        weight = _WEIGHT.get(voice, 400)
        slanted = " font-style: italic;" if voice is Voice.ITALIC else ""
        name = voice_class(voice)
        classes.append(f".{name} {{ font-family: var(--{name}); font-weight: {weight};{slanted} }}")
    return f":root {{ {' '.join(told)} }}\n" + "\n".join(classes)


def _tones(palette: Mapping[Tone, str]) -> Iterable[str]:
    for tone in Tone:
        yield f".{tone_class(tone)} {{ fill: {palette[tone]}; }}"
        yield f".{PANELS}{tone.value} {{ --panel: {palette[tone]}; }}"
