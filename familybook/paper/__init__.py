"""Leaves in, a PDF out: type, pages, tags."""

from __future__ import annotations

import sys
from types import ModuleType

# reportlab runs modules of these names, from anywhere on the path and from the home folder,
# when it is first imported. Ours are empty.
for _name in (
    "reportlab_mods",
    "reportlab_settings",
    "reportlab.local_rl_mods",
    "reportlab.local_rl_settings",
):
    sys.modules.setdefault(_name, ModuleType(_name))
