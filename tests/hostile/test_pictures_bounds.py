from __future__ import annotations

from pathlib import Path

import pytest

from familybook.app.policy import MOST_STRANGE, read_policy
from familybook.app.settings import Settings, read_settings
from familybook.core.errors import BrokenPhotoError, HugePhotoError
from familybook.store.photos import prepare_bytes, work_of
from familybook.store.small_files import LARGEST, read_json
from tests.hostile.pictures import jpegs, pngs, scene, written

JPEGS, PNGS = dict(jpegs()), dict(pngs())


def test_a_picture_of_chosen_colours_without_any_is_refused_in_words() -> None:
    with pytest.raises(BrokenPhotoError):
        prepare_bytes(PNGS["no colours to choose from.png"], "x.png")


@pytest.mark.parametrize("name", ["far.png", "far.jpg"])
def test_a_picture_larger_than_we_take_is_refused_before_it_is_decoded(name: str) -> None:
    with pytest.raises(HugePhotoError):
        prepare_bytes((PNGS | JPEGS)[name], name)


def test_the_work_of_a_picture_is_known_without_decoding_it() -> None:
    ours = prepare_bytes(written(scene(), "PNG"), "x.png").jpeg
    theirs = written(scene(), "JPEG", quality=30)

    assert work_of(ours) == 640 * 480
    assert work_of(theirs) == 4 * 640 * 480
    assert work_of(b"GIF89a") == 0
    assert work_of(ours[:-400]) in (0, 640 * 480, 4 * 640 * 480)


def test_a_policy_of_a_thousand_strange_settings_is_soon_told(home: Path) -> None:
    lines = [f"a{one} = 1" for one in range(1_000)]
    (home / "policy.toml").write_text("\n".join((*lines, "idle_minutes = 9")), encoding="utf-8")

    policy = read_policy()

    assert len(policy.faults) == MOST_STRANGE
    assert policy.idle_minutes == 9


def test_settings_that_are_no_settings_of_ours_are_read_no_further(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text": 125, "x": "' + "x" * LARGEST + '"}', encoding="utf-8")

    assert read_json(path) is None
    assert read_settings(path) == Settings()
