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
        entries: dict[str, Any] = {
            "Type": "/StructElem",
            "S": f"/{self.role}",
            "P": document.Reference(self.parent),
        }
        kids = [
            document.Reference(kid)
            if isinstance(kid, Element)
            else Dictionary(
                {"Type": "/MCR", "Pg": ObjectReference(f"Page{kid[0]}"), "MCID": kid[1]}
            )
            for kid in self.kids
        ]
        if kids:
            entries["K"] = Array(kids)
        for key, words in (("Alt", self.alt), ("ActualText", self.actual), ("Lang", self.language)):
            if words:
                entries[key] = Text(words)
        if self.attributes:
            entries["A"] = Dictionary(self.attributes)
        written: bytes = Dictionary(entries).format(document)
        return written


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
