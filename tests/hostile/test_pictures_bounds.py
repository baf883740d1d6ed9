from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from familybook.app.policy import MOST_STRANGE, read_policy
from familybook.app.settings import Settings, read_settings
from familybook.core.errors import BrokenPhotoError, HugePhotoError
from familybook.store.cleaning import clean
from familybook.store.photos import prepare_bytes, work_of
from familybook.store.small_files import LARGEST, read_json
from familybook.store.wrappings import UPRIGHT
from tests.hostile.pictures import jpegs, large_jpegs, pngs, scene, written

JPEGS, PNGS = dict(jpegs()), dict(pngs())


def test_a_picture_of_chosen_colours_without_any_is_refused_in_words() -> None:
    with pytest.raises(BrokenPhotoError):
        prepare_bytes(PNGS["no colours to choose from.png"], "x.png")


@pytest.mark.parametrize("name", ["far.png", "a larger lie than we take.png", "far.jpg"])
def test_a_picture_larger_than_we_take_is_refused_before_it_is_decoded(name: str) -> None:
    with pytest.raises(HugePhotoError):
        prepare_bytes((PNGS | JPEGS)[name], name)


def test_a_webp_larger_than_its_reader_may_hold_is_refused_before_it_is_decoded() -> None:
    large = written(Image.new("RGB", (5_000, 2_600)), "WEBP", quality=1, method=0)

    with pytest.raises(HugePhotoError):
        prepare_bytes(large, "x.webp")


@pytest.mark.parametrize("colours", ["RGB 4:2:0", "RGB 4:4:4", "CMYK 4:4:4"])
def test_passes_that_would_take_much_memory_are_refused_before_they_are_decoded(
    colours: str,
) -> None:
    name = f"passes in {colours}, a lie.jpg"
    lie = next(held for one, held in large_jpegs() if one == name)

    with pytest.raises(HugePhotoError):
        prepare_bytes(lie, name)


def test_a_long_picture_is_decoded_no_larger_than_it_is_kept() -> None:
    long = JpegImageFile(io.BytesIO(written(Image.new("RGB", (20_000, 200)), "JPEG")))

    kept = clean(long, UPRIGHT)

    assert long.decoderconfig[0] == 8  # an eighth, as its reader can
    assert kept.size == (2_480, 25)


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
