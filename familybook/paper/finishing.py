"""What is done to a finished PDF: packed small to be read on a screen, locked with a password."""

from __future__ import annotations

import io
import secrets

import pikepdf

from familybook.core.password import as_typed
from familybook.core.sweeping import no_sweeping
from familybook.paper.xmp import packet


def smaller(pdf: bytes) -> bytes:
    """Return the same file packed together, so that its first page is seen before all is read.

    It stays tagged, and stays what it claims to be.
    """
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return _written(file)


def locked(pdf: bytes, password: str) -> bytes:
    """Return a file that only the password opens: AES-256, as PDF 2.0 has it.

    A locked file may not call itself PDF/A, so it does so no more. Whoever has the password may do
    all with it; a screen reader may always read it.

    Raises:
        ValueError: if there is no password.
    """
    password = as_typed(password)
    if not password:
        raise ValueError(len(password))
    with pikepdf.open(io.BytesIO(pdf)) as file:
        root = file.Root
        tagged = "/StructTreeRoot" in root
        claims = packet(
            str(file.docinfo["/Title"]), str(root["/Lang"]), tagged=tagged, archived=False
        )
        root["/Metadata"].write(claims, type_check=False)
        del root["/OutputIntents"]
        # Nobody has another password that could do more, or forbid a screen reader anything.
        lock = pikepdf.Encryption(
            owner=secrets.token_urlsafe(),
            user=password,
            R=6,
            allow=pikepdf.Permissions(accessibility=True, modify_assembly=True),
        )
        return _written(file, lock)


def _written(file: pikepdf.Pdf, lock: pikepdf.Encryption | None = None) -> bytes:
    out = io.BytesIO()
    with no_sweeping():
        file.save(
            out,
            linearize=True,
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            recompress_flate=lock is None,
            encryption=False if lock is None else lock,
            deterministic_id=lock is None,
        )
    return out.getvalue()
