"""An editor for each page of the book, laid out for what it asks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.book import Book
from familybook.core.ids import PageKey, PhotoId
from familybook.core.kind import Kind
from familybook.kinds.ahead import Ahead
from familybook.kinds.balloon import Balloons
from familybook.kinds.certificate import Certificate
from familybook.kinds.checkins import CheckIns
from familybook.kinds.cover import Cover
from familybook.kinds.daft import Daft
from familybook.kinds.draw import Draw
from familybook.kinds.fridge import Fridge
from familybook.kinds.helper import HelperSheets
from familybook.kinds.helps import Helps
from familybook.kinds.known import Known
from familybook.kinds.ladder import Ladder
from familybook.kinds.letters import OurLetters
from familybook.kinds.mine import MyPage
from familybook.kinds.near import NearUs
from familybook.kinds.numbers import Numbers
from familybook.kinds.ours import Ours
from familybook.kinds.own import Own
from familybook.kinds.passon import PassOn
from familybook.kinds.people import OurPeople
from familybook.kinds.petals import Petals
from familybook.kinds.photos import Photos
from familybook.kinds.proud import WeAreProud
from familybook.kinds.rights import Rights
from familybook.kinds.steady import Steady
from familybook.kinds.steps import Steps
from familybook.kinds.strengths import Strengths
from familybook.kinds.strip import Strip
from familybook.kinds.together import Together
from familybook.kinds.us import Us
from familybook.kinds.wallet import Wallet
from familybook.kinds.weather import Weather
from familybook.screen.look import Look
from familybook.screen.pages.ahead import AheadEditor
from familybook.screen.pages.balloon import BalloonEditor
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.certificate import CertificateEditor
from familybook.screen.pages.checkins import CheckInsEditor
from familybook.screen.pages.cover import CoverEditor
from familybook.screen.pages.daft import DaftEditor
from familybook.screen.pages.draw import DrawEditor
from familybook.screen.pages.helps import HelpsEditor
from familybook.screen.pages.known import KnownEditor
from familybook.screen.pages.ladder import LadderEditor
from familybook.screen.pages.letters import LettersEditor
from familybook.screen.pages.loose import FridgeEditor, HelperEditor, PassOnEditor, WalletEditor
from familybook.screen.pages.mine import MineEditor
from familybook.screen.pages.near import NearEditor
from familybook.screen.pages.numbers import NumbersPageEditor
from familybook.screen.pages.ours import OursEditor
from familybook.screen.pages.own import OwnEditor
from familybook.screen.pages.people import PeoplePageEditor
from familybook.screen.pages.petals import PetalsEditor
from familybook.screen.pages.photos import PhotosEditor
from familybook.screen.pages.plain import PlainEditor
from familybook.screen.pages.proud import ProudEditor
from familybook.screen.pages.rights import RightsPageEditor
from familybook.screen.pages.steady import SteadyEditor
from familybook.screen.pages.steps import StepsEditor
from familybook.screen.pages.strengths import StrengthsEditor
from familybook.screen.pages.strip import StripEditor
from familybook.screen.pages.together import TogetherEditor
from familybook.screen.pages.us import UsEditor
from familybook.screen.pages.weather import WeatherEditor

EDITORS: dict[type[Kind], type[PageEditor]] = {
    Cover: CoverEditor,
    Us: UsEditor,
    Strengths: StrengthsEditor,
    Steps: StepsEditor,
    Strip: StripEditor,
    WeAreProud: ProudEditor,
    Weather: WeatherEditor,
    OurPeople: PeoplePageEditor,
    Helps: HelpsEditor,
    NearUs: NearEditor,
    Rights: RightsPageEditor,
    Numbers: NumbersPageEditor,
    Known: KnownEditor,
    Ours: OursEditor,
    Petals: PetalsEditor,
    Ahead: AheadEditor,
    Certificate: CertificateEditor,
    CheckIns: CheckInsEditor,
    Together: TogetherEditor,
    Balloons: BalloonEditor,
    Steady: SteadyEditor,
    Ladder: LadderEditor,
    MyPage: MineEditor,
    OurLetters: LettersEditor,
    Daft: DaftEditor,
    Own: OwnEditor,
    Photos: PhotosEditor,
    Draw: DrawEditor,
    Fridge: FridgeEditor,
    Wallet: WalletEditor,
    HelperSheets: HelperEditor,
    PassOn: PassOnEditor,
}
"""The layout of each kind; a kind that is not here gets its questions one under the other."""


def page_editor(
    book: Book,
    key: PageKey,
    look: Look,
    photos: Mapping[PhotoId, QImage],
    parent: QWidget | None = None,
) -> PageEditor:
    """Return the editor of a page, which shows nothing yet.

    `photos` may grow: a photograph is looked for whenever the page is shown.
    """
    kind = book.place(key).kind
    return EDITORS.get(kind, PlainEditor)(look, kind, photos, parent)
