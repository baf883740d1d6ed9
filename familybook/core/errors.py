"""What can go wrong, as facts. The sentences are in the words files, under `problem-`."""

from __future__ import annotations

from pathlib import Path


class FamilybookError(Exception):
    """Something a person should be told in one kind sentence.

    `key` is the message's key after `problem-`; `facts` fill its gaps. Facts never hold what
    people wrote or are called.
    """

    key = "unexpected"

    def __init__(self, **facts: str | int) -> None:
        super().__init__(self.key)
        self.facts: dict[str, str | int] = facts


class FileProblemError(FamilybookError):
    """Something about a file; `path` is shown by its name only."""

    def __init__(self, path: Path, **facts: str | int) -> None:
        super().__init__(name=path.name, **facts)
        self.path = path


class NotABookError(FileProblemError):
    """The file is not one of ours, or not of this laptop."""

    key = "not-a-book"


class DamagedBookError(FileProblemError):
    """The file was a book and is damaged."""

    key = "damaged-book"


class NewerBookError(FileProblemError):
    """The file was made by a newer program."""

    key = "newer-book"


class NotBroughtUpError(FileProblemError):
    """The book is of an older shape, could not be taken to the newest, and is as it was."""

    key = "not-brought-up"


class BookInUseError(FileProblemError):
    """The book is open elsewhere."""

    key = "book-in-use"


class ChangedBookError(FileProblemError):
    """Another window changed the book while this one did not hold it."""

    key = "changed-book"


class LentBookError(FileProblemError):
    """A colleague has the book now."""

    key = "lent-book"


class BookExistsError(FileProblemError):
    """There is a file of that name already."""

    key = "book-exists"


class NoSuchFileError(FileProblemError):
    """There is no such file."""

    key = "no-such-file"


class ReadOnlyError(FileProblemError):
    """The file or its folder cannot be written to."""

    key = "read-only"


class NotLocalError(FileProblemError):
    """Books would be kept where they leave this computer."""

    key = "not-local"


class NoRoomError(FamilybookError):
    """The disk is full."""

    key = "no-room"


class FullBookError(FileProblemError):
    """The book holds as many photographs as a book can."""

    key = "full-book"


class NoKeyError(FamilybookError):
    """This laptop's key cannot be had."""

    key = "no-key"


class UnreadablePhotoError(FileProblemError):
    """The picture cannot be read."""

    key = "unreadable-photo"


class BrokenPhotoError(UnreadablePhotoError):
    """The picture is of a kind we read, and is not whole."""

    key = "broken-photo"


class FolderPhotoError(UnreadablePhotoError):
    """A folder was taken for a picture."""

    key = "folder-photo"


class AwayPhotoError(UnreadablePhotoError):
    """The file cannot be opened from here."""

    key = "away-photo"


class HugePhotoError(FileProblemError):
    """The picture is larger than we take."""

    key = "huge-photo"


class TinyPhotoError(FileProblemError):
    """The picture is smaller than anything worth printing."""

    key = "tiny-photo"


class IphonePhotoError(FileProblemError):
    """The picture is HEIC and no reader is installed."""

    key = "iphone-photo"


class AnswersError(FamilybookError):
    """Something in an answers file is not as its schema says.

    `place` is the way to it, as `pages.strengths.roots[2].text`; `reason` is a key after
    `problem-answers-`.
    """

    def __init__(self, place: str, reason: str, **facts: str | int) -> None:
        super().__init__(place=place, **facts)
        self.key = f"answers-{reason}"
        self.place = place


class PackError(FileProblemError):
    """Something in a pack is not as it should be; `line` is where, `reason` as in answers."""

    def __init__(self, path: Path, reason: str, line: int = 0, **facts: str | int) -> None:
        super().__init__(path, line=line, **facts)
        self.key = f"pack-{reason}"


class NoSuchEditionError(FamilybookError):
    """There is no edition of that name."""

    key = "no-such-edition"


class NoSuchTemplateError(FamilybookError):
    """There is no template of that name."""

    key = "no-such-template"


class NoSuchLanguageError(FamilybookError):
    """The program does not speak that language yet."""

    key = "no-such-language"


class NoSecondLanguageError(FamilybookError):
    """Our words cannot stand in that language under those of the book."""

    key = "no-second-language"


class NoSuchAnswerError(FamilybookError):
    """Nobody in the book could say that, on the command line."""

    key = "no-such-answer"


class ShelfAwayError(NoKeyError):
    """The drive of the shelf is away, and a key made meanwhile would open none of its books."""

    key = "shelf-away"


class CopyWaitsError(FamilybookError):
    """A copy for the council or somebody else waits for what somebody has not said yet."""

    key = "copy-waits"


class CopyRefusedError(FamilybookError):
    """Somebody said no, or not yet, to a copy for the council or somebody else."""

    key = "copy-refused"


class NoSuchCopyError(FamilybookError):
    """That cannot be the name of a copy."""

    key = "no-such-copy"


class NoSuchPrintingError(FamilybookError):
    """Nothing is printed for a printer of that name."""

    key = "no-such-printing"


class NotAgreedError(FamilybookError):
    """What is made only with everybody's yes, and somebody has not said it."""

    key = "not-agreed"


class NothingLeftError(FamilybookError):
    """A copy has none of the pages that are wished for."""

    key = "nothing-left"


class CannotLockError(FamilybookError):
    """A page for a phone cannot be locked with a password."""

    key = "cannot-lock"


class NoSuchShapeError(FamilybookError):
    """The template has no length of book of that name."""

    key = "no-such-shape"


class NoSuchPageError(FamilybookError):
    """The book has no page of that name."""

    key = "no-such-page"


class CannotPrintError(FileProblemError):
    """The PDF could not be written there."""

    key = "cannot-print"


class PrintOnBookError(FileProblemError):
    """The PDF was to be written over a book."""

    key = "print-on-book"


class NoWindowError(FamilybookError):
    """Qt, which draws the window, is not installed or not whole."""

    key = "no-window"


class NoDisplayError(FamilybookError):
    """There is no screen to open a window on."""

    key = "no-display"
