"""How often a connection reads wrongly after it took a transaction back: why we never let it.

SQLCipher looks at a page that it holds before it has decrypted it. `docs/decisions` tells the rest.
"""

from __future__ import annotations

from pathlib import Path

from familybook.core.book import new_book
from familybook.store import cipher
from familybook.store.bookfile import BookFile
from familybook.store.engine import SQLError
from familybook.templates.our_book import OUR_BOOK
from tests.enduring.kills import KEY


def read_wrongly(folder: Path, rounds: int) -> int:
    """Return how often the engine itself misread a whole file after it took a change back."""
    path = folder / "b.familybook"
    BookFile.create(path, new_book(OUR_BOOK), KEY).close()
    db = cipher.connect(path, KEY)
    sql = "SELECT count(*) FROM sqlite_master"
    whole = db.execute(sql).fetchone()
    wrong = 0
    for _ in range(rounds):
        db.execute("BEGIN")
        db.execute("INSERT INTO book VALUES ('x', hex(randomblob(3000)))")
        db.execute("ROLLBACK")
        try:
            wrong += db.execute(sql).fetchone() != whole
        except SQLError:
            wrong += 1
    cipher.disconnect(db)
    return wrong
