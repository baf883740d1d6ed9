"""What can go wrong with a sealed copy, as facts. The sentences are in the words files too."""

from __future__ import annotations

from familybook.core.errors import FileProblemError


class NotACopyError(FileProblemError):
    """The file is not a sealed copy."""

    key = "not-a-copy"


class DamagedCopyError(FileProblemError):
    """The sealed copy is not whole, or somebody changed it."""

    key = "damaged-copy"


class NewerCopyError(FileProblemError):
    """A newer program made the sealed copy."""

    key = "newer-copy"


class LargeCopyError(FileProblemError):
    """The book holds more than a copy can, were it opened again."""

    key = "large-copy"


class CrowdedCopyError(FileProblemError):
    """The photographs of the sealed copy are more work than those of a book can be."""

    key = "crowded-copy"


class NeedsWordsError(FileProblemError):
    """Only six words open the sealed copy."""

    key = "needs-words"


class WrongWordsError(FileProblemError):
    """Other words open the sealed copy."""

    key = "wrong-words"


class WrongLaptopError(FileProblemError):
    """Only the laptop that made the sealed copy opens it, or its recovery sheet."""

    key = "wrong-laptop"
