"""Fetch the typefaces again, unmodified, from the packages that `typefaces.toml` names.

`python assets/typefaces/reproduce.py` asks npm for each package by name and version, writes its
files here and checks them against their SHA-256. It needs `npm` and the network; the program
never runs it. With `--note` it writes down the SHA-256 of what it fetched instead.
"""
# ruff: noqa: INP001 -- a script beside the files it fetches

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
LIST = HERE / "typefaces.toml"


def typefaces() -> list[dict[str, Any]]:
    """Return what the list says of each package."""
    found: list[dict[str, Any]] = tomllib.loads(LIST.read_text("utf-8"))["typeface"]
    return found


def fetched(package: str, version: str, folder: Path) -> Path:
    """Return the archive of a package, fetched into a folder."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is needed to fetch the typefaces")
    subprocess.run(  # noqa: S603 -- names from our own list
        [npm, "pack", "--silent", f"{package}@{version}"],
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return max(folder.glob("*.tgz"), key=lambda file: file.stat().st_mtime_ns)


def members(archive: Path, typeface: dict[str, Any]) -> Iterator[tuple[dict[str, str], bytes]]:
    """Yield each file the list wants from an archive."""
    with tarfile.open(archive) as packed:
        for file in typeface["files"]:
            member = packed.extractfile(f"package/{file['from']}")
            if member is None:
                sys.exit(f"{archive.name} has no {file['from']}")
            yield file, member.read()


def main() -> int:
    """Fetch, check and write every file; return how many differ from the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--note", action="store_true", help="write the hashes into the list")
    note: bool = parser.parse_args().note
    text = LIST.read_text("utf-8")
    differing = 0
    with tempfile.TemporaryDirectory() as scratch:
        for typeface in typefaces():
            folder = HERE / typeface["folder"]
            folder.mkdir(exist_ok=True)
            archive = fetched(typeface["package"], typeface["version"], Path(scratch))
            for file, content in members(archive, typeface):
                digest = hashlib.sha256(content).hexdigest()
                if note:
                    line = re.escape(f'from = "{file["from"]}", sha256 = "{file["sha256"]}"')
                    new = f'from = "{file["from"]}", sha256 = "{digest}"'
                    place = text.index(f'package = "{typeface["package"]}"')
                    text = text[:place] + re.sub(line, new, text[place:], count=1)
                elif digest != file["sha256"]:
                    differing += 1
                    sys.stderr.write(f"{folder.name}/{file['name']} is not what it was\n")
                    continue
                (folder / file["name"]).write_bytes(content)
            archive.unlink()
    if note:
        LIST.write_text(text, "utf-8")
    return min(differing, 1)


if __name__ == "__main__":
    sys.exit(main())
