"""Starts the window, or does what the command line asks."""

from __future__ import annotations

import sys

from familybook.app.cli import main

if __name__ == "__main__":
    sys.exit(main())
