"""The tree a screen reader walks: elements, and which marks on which page are theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from familybook.paper.objects import Array, Dictionary, ObjectReference, PDFObject, Text


class Element(PDFObject):
    """One element of the structure tree. It joins its parent when something of it is drawn.

    So one made for a paragraph that is laid out but never printed leaves nothing behind, and
    children stand in the order they are drawn, which is the order they are read.
    """

    __RefOnly__ = 1

    def __init__(
        self,
        role: str,
        parent: Element | Tree | None = None,
        *,
        alt: str = "",
        actual: str = "",
        language: str = "",
        attributes: Mapping[str, Any] | None = None,
    ) -> None:
        self.role = role
        self.parent = parent
        self.alt = alt
        self.actual = actual
        self.language = language
        self.attributes = dict(attributes or {})
        self.kids: list[Element | tuple[int, int]] = []
        """Elements, and marked pieces as page number and number on the page."""
        self._joined = False

    def join(self, document: Element) -> None:
        """Take this element's place in the tree, below its parent or the document."""
        if self._joined or self is document:
            return
        self._joined = True
        if self.parent is None:
            self.parent = document
        if isinstance(self.parent, Element):
            self.parent.join(document)
            self.parent.kids.append(self)

    def format(self, document: Any) -> bytes:
        """Return the element as it stands in the file."""
        # Written by hand: a book has thousands of them, and this takes a third of the time.
        entries = [
            b"<</Type/StructElem/S/",
            self.role.encode(),
            b"/P ",
            _told(document, self.parent),
        ]
        if self.kids:
            entries += [b"/K[", b" ".join(_kid(document, kid) for kid in self.kids), b"]"]
        for key, words in (("Alt", self.alt), ("ActualText", self.actual), ("Lang", self.language)):
            if words:
                entries += [f"/{key} ".encode(), Text(words).format(document)]
        if self.attributes:
            entries += [b"/A ", Dictionary(self.attributes).format(document)]
        return b"".join((*entries, b">>"))


def _told(document: Any, one: Any) -> bytes:
    """Return the words by which something else in the file is named."""
    named: bytes = document.Reference(one).format(document)
    return named


def _kid(document: Any, kid: Element | tuple[int, int]) -> bytes:
    """Return an element, or a marked piece of a page, as its parent names it."""
    if isinstance(kid, Element):
        return _told(document, kid)
    page = ObjectReference(f"Page{kid[0]}").format(document)
    return b"<</Type/MCR/Pg %b/MCID %d>>" % (page, kid[1])


class Tree(PDFObject):
    """The root of the tree, and whose each marked piece of each page is."""

    __RefOnly__ = 1

    def __init__(self, language: str) -> None:
        self.document = Element("Document", self, language=language)
        self._pages: list[Sequence[Element]] = []

    def add_page(self, owners: Sequence[Element]) -> int:
        """Note whose the marked pieces of a page are, in order; return the page's key."""
        self._pages.append(owners)
        return len(self._pages) - 1

    def format(self, document: Any) -> bytes:
        """Return the root as it stands in the file."""
        numbers: list[Any] = []
        for key, owners in enumerate(self._pages):
            numbers += [key, Array([document.Reference(owner) for owner in owners])]
        parents = Dictionary({"Nums": Array(numbers)})
        written: bytes = Dictionary(
            {
                "Type": "/StructTreeRoot",
                "K": Array([document.Reference(self.document)]),
                "ParentTree": document.Reference(parents),
                "ParentTreeNextKey": len(self._pages),
            }
        ).format(document)
        return written
