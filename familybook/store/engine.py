"""sqlite-utils running on SQLCipher. Import both from here only.

sqlite-utils looks for a module called `pysqlite3` before it takes the standard library's
`sqlite3`. That name is answered here, before sqlite-utils is imported for the first time, so that
it knows the errors of the engine it really runs on. Without this it takes a refused statement for
a stranger's, leaves the transaction open, and what is saved after that is gone on closing.
"""

from __future__ import annotations

import sys

import sqlcipher3
from sqlcipher3 import dbapi2

if "sqlite_utils" in sys.modules and sys.modules.get("pysqlite3") is not sqlcipher3:
    message = "sqlite_utils was imported before familybook.store.engine"
    raise ImportError(message)
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2

# ruff: noqa: E402 - the name above must be answered first
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined] # its own engine, unexported

SQLError = sqlite3.Error
"""What every refused statement raises."""

__all__ = ["Database", "Migrations", "SQLError", "dbapi2"]
