"""A book as one page for a phone or a screen reader: headings, lists, pictures with their words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    NewPage,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
    Quote,
    Space,
    Speaker,
)
from familybook.core.drawing import Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.manuscript import Leaf, listed
from familybook.core.palette import Tone
from familybook.core.words import Words
from familybook.plain import html
from familybook.plain.book_style import PANELS, WebFace, style
from familybook.plain.pictured import Pictured
from familybook.plain.svg import PhotoMaker, voice_class
from familybook.plain.without_pens import without_pens
from familybook.plain.written import Written

_TITLE = 2
"""The depth of the title of a page: the book has the one above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """What a page for a phone is made with."""

    title: str = ""
    """What the file calls itself, in words of ours."""
    words: Words
    letters: Letters
    photo: PhotoMaker
    tongue: Callable[[str, str], str]
    """Which language words seem to be in, where it is not the one given."""
    faces: Callable[[Mapping[Voice, Collection[str]]], Sequence[WebFace]]
    """Gives typefaces that have only these words' letters."""
    numbers: frozenset[str] = frozenset()
    """The numbers that stand in the book, as they are dialled."""
    body: float = 14.0
    """Size of body type as the leaves are composed."""
    grey: bool = False


def book_html(leaves: Iterable[Leaf], phone: Phone) -> str:
    """Return leaves as a whole page. Nothing in it is run, and nothing is fetched."""
    return _Book(phone).page(leaves)


class _Book:
    """Tells leaf after leaf."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone
        self._words = phone.words
        self._write = Written(phone.words.language, phone.tongue, phone.numbers)
        self._draw = Pictured(self._write, phone.letters, phone.photo)
        self._above: list[int] = []
        """The headings that the next thing stands under, below the title of its page."""

    def page(self, leaves: Iterable[Leaf]) -> str:
        """Return all of it."""
        front, contents, sections = "", [], []
        for number, leaf in enumerate(leaves):
            if not number and leaf.cover:
                front = self._front(leaf)
                continue
            contents.append(self._line(leaf, number))
            sections.append(self._section(leaf, number))
        back = self._back() if len(sections) > 1 else ""
        main = "".join(f"{one}{back}</section>\n" for one in sections) or self._nothing()
        title = self._words("book-file-title")
        body = "".join(
            (
                front or f"<header><h1>{self._write.plain(title, Voice.HEAD)}</h1></header>\n",
                self._contents(contents),
                f"<main>\n{main}</main>\n",
            )
        )
        faces = self._phone.faces(self._write.used)
        look = style(faces, grey=self._phone.grey)
        return html.page(self._phone.title, self._draw.discs() + body, self._words, look)

    def _front(self, leaf: Leaf) -> str:
        inside = self._draw.all_in(leaf.blocks, 1)
        if "<h1" not in inside:
            inside += f'<h1 class="unseen">{self._write.plain(leaf.title)}</h1>\n'
        return f'<header class="front">\n{inside}</header>\n'

    def _contents(self, lines: Sequence[str]) -> str:
        if len(lines) <= 1:
            return ""
        heading = self._write.plain(self._words("book-contents"), Voice.HEAD)
        return (
            f'<nav aria-labelledby="contents"><h2 id="contents" tabindex="-1">{heading}</h2>\n'
            f'<ol role="list">\n{"".join(lines)}</ol></nav>\n'
        )

    def _line(self, leaf: Leaf, number: int) -> str:
        called = listed(leaf, self._words)
        title = self._write.plain(called)
        mark = self._draw.decoration(leaf.mark)
        ways = self._write.ways(called)
        return f'<li><a href="#p{number}">{mark}<span{ways}>{title}</span></a></li>\n'

    def _section(self, leaf: Leaf, number: int) -> str:
        """Return one page: its title, its lead, and what stands on it."""
        self._above = []
        ways, title = self._write.ways(leaf.title), self._write.plain(leaf.title, Voice.HEAD)
        begins = (
            f'<section id="p{number}">\n'
            f'<div class="title">{self._draw.decoration(leaf.mark)}'
            f"<h2{ways}>{title}</h2></div>\n"
        )
        lead = self._paragraph(leaf.lead, "lead") if not leaf.cover else ""
        body = "".join(self._blocks(without_pens(leaf.blocks)))
        return f"{begins}{lead}{body}"

    def _back(self) -> str:
        """Return what ends each of several pages: the way back to the list of them."""
        back = self._write.plain(self._words("book-back-to-contents"))
        return f'<p class="up"><a href="#contents">{back}</a></p>\n'

    def _nothing(self) -> str:
        return self._paragraph(self._words("book-nothing-yet"), "lead")

    def _blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading(text=text, level=level):
                yield self._heading(text, level)
            case Paragraph():
                yield self._running(block)
            case Quote(text=text, speakers=speakers, paper=paper):
                yield self._quote(text, speakers, paper)
            case Listing():
                yield self._listing(block)
            case Figure(drawing=drawing, caption=caption, speakers=speakers):
                yield self._figure(drawing, caption, speakers)
            case Photograph():
                yield self._photograph(block)
            case Beside(drawing=drawing, blocks=blocks):
                yield self._figure(drawing)
                yield from self._blocks(blocks)
            case Columns(columns=columns):
                inside = ("".join(self._blocks(one)) for one in columns)
                told = "".join(f"<div>{one}</div>\n" for one in inside if one)
                yield f'<div class="side">\n{told}</div>\n' if told else ""
            case PenLines() | PenBox() | Space() | NewPage():
                pass
            case _ as unreachable:
                assert_never(unreachable)

    def _heading(self, text: str, level: int) -> str:
        """Return a heading; those of one page that are as high as each other stay so."""
        if not text.strip():
            return ""
        while self._above and self._above[-1] >= level:
            self._above.pop()
        self._above.append(level)
        deep = _TITLE + len(self._above)
        voice = Voice.HEAD if deep == _TITLE + 1 else Voice.BOLD
        told = self._write.text(text, voice)
        return f"<h{deep}{self._write.ways(text)}>{told}</h{deep}>\n"

    def _paragraph(self, text: str, name: str = "", voice: Voice = Voice.BODY) -> str:
        if not text.strip():
            return ""
        named = f' class="{name}"' if name else ""
        return f"<p{named}{self._write.ways(text)}>{self._write.text(text, voice)}</p>\n"

    def _running(self, block: Paragraph) -> str:
        names = [voice_class(block.voice)] if block.voice is not Voice.BODY else []
        names += ["lead"] if block.tone is Tone.SOFT else []
        told = self._paragraph(block.text, " ".join(names), block.voice)
        larger = 1.0 if block.size is None else max(0.9, block.size / self._phone.body)
        if larger == 1.0 or not told:
            return told
        return told.replace("<p", f'<p style="font-size:{larger:.2f}em"', 1)

    def _quote(self, text: str, speakers: Sequence[Speaker], paper: Tone) -> str:
        who = self._speakers(speakers)
        under = f"<figcaption>{who}</figcaption>" if who else ""
        return (
            f'<figure class="quote {PANELS}{paper.value}"><blockquote{self._write.ways(text)}>'
            f"{self._write.text(text)}</blockquote>{under}</figure>\n"
        )

    def _listing(self, block: Listing) -> str:
        told = [item for item in block.items if item.text.strip() or item.speakers]
        if not told:
            return ""
        counted = block.bullet is Bullet.NUMBER or any(one.number is not None for one in told)
        lines = "".join(self._item(item) for item in told)
        if counted:
            return f"<ol>\n{lines}</ol>\n"
        bare = block.bullet in (Bullet.DOT, Bullet.NUMBER)
        name = "" if bare else f' class="{block.bullet.value}" role="list"'
        return f"<ul{name}>\n{lines}</ul>\n"

    def _item(self, item: Item) -> str:
        number = "" if item.number is None else f' value="{item.number}"'
        ways = self._write.tongue(item.text)
        who = self._speakers(item.speakers)
        return f"<li{number}{ways}>{self._write.text(item.text)}{' ' if who else ''}{who}</li>\n"

    def _speakers(self, speakers: Sequence[Speaker]) -> str:
        """Return whose words these are: discs and names for the eye, one sentence for the ear."""
        named = [one for one in speakers if one.name.strip()]
        if not named:
            return ""
        said = self._words("plain-speakers", names=", ".join(one.name for one in named))
        seen = "".join(
            f'<span class="who" aria-hidden="true">{self._draw.disc(one)}'
            f"<span{self._write.ways(one.name)}>{self._write.plain(one.name)}</span></span>"
            for one in named
        )
        return f'<span class="unseen">{html.safe(said)}</span>{seen}'

    def _figure(self, drawing: Drawing, caption: str = "", speakers: Sequence[Speaker] = ()) -> str:
        """Return a drawing, its words for whoever hears it, and what is written under it."""
        told = self._draw.drawing(drawing, _TITLE + 1)
        if any(label.role is Role.HEAD for label in drawing.labels):
            self._above = [_TITLE]
        under = self._caption(caption, speakers)
        return f"<figure>{told}{under}</figure>\n" if told or under else ""

    def _caption(self, caption: str, speakers: Sequence[Speaker]) -> str:
        words, who = self._write.text(caption.strip()), self._speakers(speakers)
        if not words and not who:
            return ""
        parted = "<br>" if words and who else ""
        return f"<figcaption{self._write.ways(caption)}>{words}{parted}{who}</figcaption>"

    def _photograph(self, block: Photograph) -> str:
        shot = self._phone.photo(block.photo, block.view)
        under = self._caption(block.caption, block.speakers)
        if shot is None:
            return f"<figure>{under}</figure>\n" if under else ""
        says = html.safe(block.says.strip() or self._words("book-a-photograph"))
        image = f'<img alt="{says}" width="{shot.wide}" height="{shot.high}" src="{shot.source}">'
        return f'<figure class="photo">{image}{under}</figure>\n'
