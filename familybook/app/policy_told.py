"""What the policy of a laptop sets, in words for the IT officer."""

from __future__ import annotations

from collections.abc import Iterator

from familybook.app.local_pack import local_pack
from familybook.app.policy import SETTINGS, Policy, policy_paths
from familybook.app.problems import on_one_line
from familybook.core.errors import FamilybookError
from familybook.core.words import Words
from familybook.store.places import shelf


def policy_told(policy: Policy, words: Words) -> Iterator[str]:
    """Yield a line for each setting: what holds, and where that stands."""
    if not policy.files:
        yield words("cli-policy-none")
        yield from (on_one_line(str(path)) for path in policy_paths())
    for key in SETTINGS:
        value, source = on_one_line(_value(policy, key, words)), policy.sources.get(key)
        if source is None:
            yield words("cli-policy-ours", what=key, value=value)
        else:
            path = on_one_line(str(source.path))
            yield words("cli-policy-set", what=key, value=value, path=path, line=str(source.line))


def pack_faults(policy: Policy) -> Iterator[FamilybookError | OSError]:
    """Yield what is wrong with the pack that new books would begin with."""
    try:
        local_pack(policy.pack)
    except (FamilybookError, OSError) as error:
        yield error


def _value(policy: Policy, key: str, words: Words) -> str:
    value = getattr(policy, key)
    if isinstance(value, bool):
        return words("cli-policy-on" if value else "cli-policy-off")
    if isinstance(value, tuple):
        return ", ".join(value) or words("cli-policy-all")
    if value is None and key == "shelf":
        return str(shelf())
    return "" if value is None else str(value)
