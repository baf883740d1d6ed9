"""The books we offer."""

from __future__ import annotations

from familybook.core.template import Template
from familybook.templates.our_book import OUR_BOOK

TEMPLATES: dict[str, Template] = {template.name: template for template in (OUR_BOOK,)}
"""Every template by its name on the command line."""
