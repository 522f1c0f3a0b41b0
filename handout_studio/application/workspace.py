"""Everything a window or a command line needs, wired to one data folder; its methods are the use cases."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handout_studio import resources
from handout_studio.application import deliver, places, template_use
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import BadFile, FileTrouble, HandoutStudioError, UnknownBrand
from handout_studio.domain.handout import Handout
from handout_studio.storage import brand_library, handout_files
from handout_studio.storage.paths import data_folder
from handout_studio.storage.plain_files import Fingerprint, decode_text, read_bytes
from handout_studio.storage.preferences import RECENT_LIMIT, Preferences, read_preferences, write_preferences
from handout_studio.text.markdown_import import import_markdown, title_from_name
from handout_studio.text.readability import Readability, SyllableCounter

if TYPE_CHECKING:
    from handout_studio.application.gone_files import GoneFiles
    from handout_studio.application.outside import Outside
    from handout_studio.application.picture_intake import PictureIntake
    from handout_studio.application.safekeeping import Safekeeping
    from handout_studio.application.stock import Stock
    from handout_studio.application.template_gallery import TemplateCard
    from handout_studio.checks.settings import CheckSettings
    from handout_studio.delivery.programs import Run
    from handout_studio.domain.section import LibrarySection


@dataclass(frozen=True, slots=True)
class OpenedHandout:
    """A handout as read from a file; the fingerprint tells a later save whether the file has changed."""

    handout: Handout
    path: Path
    fingerprint: Fingerprint


class Workspace:
    """The use cases over one person's data folder. Making one touches no file."""

    def __init__(
        self,
        data_dir: Path | None = None,
        *,
        today: Callable[[], datetime.date] = datetime.date.today,
        locale_country: str | None = None,
        run: Run | None = None,
    ) -> None:
        """`data_dir`: in place of the system's; `locale_country`: two letters, else what the system is set to.

        `run` starts the programs of others (printing, mail, desktop); None does so really.
        """
        self._folder = data_folder(data_dir)
        self.today = today
        self._system_country = locale_country or places.country_of(os.environ, places.system_locale())
        self._run = run
        self._troubles: list[HandoutStudioError] = []

    @cached_property
    def stock(self) -> Stock:
        """The library's sections and the templates, with all that can be done with them."""
        from handout_studio.application.stock import Stock  # most commands don't need it

        shared = self.preferences.library_folder
        return Stock(
            self._folder.root,
            Path(shared) if shared else None,
            self.today,
            lambda: self.safekeeping,
            lambda: (self.default_brand(), self._language),
        )

    def library(self) -> tuple[LibrarySection, ...]:
        """Every library section, in order; one's own last."""
        return self.stock.sections()

    def templates(self) -> tuple[TemplateCard, ...]:
        """Every template, in order; one's own last."""
        return self.stock.gallery.cards()

    def share_library(self, folder: Path | None, *, read: bool = True) -> None:
        """Have that folder for templates and sections beside one's own, None for none. Raises FileTrouble.

        `read`: look at it at once, which lasts as long as a network lets it.
        """
        self.stock.own.share(folder, read=read)
        self.change_preferences(library_folder=str(folder) if folder else None)

    @cached_property
    def gone_files(self) -> GoneFiles:
        """What is kept of handouts and templates whose files are gone."""
        from handout_studio.application.gone_files import GoneFiles  # few ask for it

        return GoneFiles(self.safekeeping, self.stock.gallery)

    @cached_property
    def readability(self) -> Readability:
        """Counts words and measures reading grades."""
        return Readability(SyllableCounter.from_lines(resources.read_text("dictionaries", "syllables.txt")))

    def new_handout(self, template_id: str, brand: Brand | None = None) -> Handout:
        """A handout of that template, dated today, in `brand` or else the default. Raises UnknownTemplate."""
        return self.stock.gallery.handout(template_id, brand or self.default_brand(), self._language)

    def blank_handout(self) -> Handout:
        """A handout without a section, with today's date and the person's default brand."""
        return template_use.blank_handout(self.default_brand(), date=self.today(), language=self._language)

    def read_handout(self, path: Path) -> OpenedHandout:
        """The handout in a `.handout` file. Raises BadFile and FileTrouble."""
        handout, fingerprint = handout_files.read_handout(path)
        return OpenedHandout(handout, path, fingerprint)

    def import_markdown(self, path: Path, brand: Brand | None = None) -> Handout:
        """A handout of a Markdown file, in `brand` or else the person's default. Raises BadFile and FileTrouble."""
        imported, problems = import_markdown(decode_text(path, read_bytes(path)))
        if imported is None:
            raise BadFile(path, problems)
        title = imported.title if imported.title is not None else title_from_name(path.stem)
        return Handout(
            title=title,
            sections=imported.sections,
            brand=brand or self.default_brand(),
            date=self.today(),
            language=self._language,
        )

    def save_handout(self, handout: Handout, path: Path, *, expected: Fingerprint | None = None) -> Fingerprint:
        """Save, without pictures that no text names; `expected`: the fingerprint of the file as last read or saved.

        Raises ChangedOnDisk, FileTrouble, and BadFile for a handout that could not be opened again.
        """
        return handout_files.write_handout(edits.drop_unnamed_pictures(handout), path, expected=expected)

    def export_file(self, content: bytes, path: Path) -> None:
        """Write a PDF or another file for handing out, whole or not at all. Raises FileTrouble."""
        deliver.export_file(content, path)

    def suggested_name(self, handout: Handout, suffix: str) -> str:
        """A safe file name from the handout's title; `suffix` with its dot."""
        return deliver.suggested_name(handout.title, suffix)

    def brands(self) -> tuple[Brand, ...]:
        """The person's brands that can be read, by name; the starting brand while there is none."""
        found = [entry.brand for entry in self.brand_entries() if entry.brand] or [template_use.starting_brand()]
        return tuple(sorted(found, key=lambda brand: (brand.name.casefold(), brand.id)))

    def brand_entries(self) -> tuple[brand_library.BrandEntry, ...]:
        """Every brand file, the unreadable ones too, with what is wrong with them."""
        try:
            return brand_library.read_brands(self._folder.brands)
        except FileTrouble as trouble:
            self._troubles.append(trouble)
            return ()

    def brand(self, brand_id: str) -> Brand:
        """The brand with that id. Raises UnknownBrand, and BadFile or FileTrouble if its file can't be read."""
        entries = brand_library.read_brands(self._folder.brands)
        for entry in entries:
            if entry.path.stem == brand_id:
                if entry.brand:
                    return entry.brand
                assert entry.trouble
                raise entry.trouble
        start = template_use.starting_brand()
        if not entries and start.id == brand_id:
            return start
        raise UnknownBrand(brand_id, tuple(entry.path.stem for entry in entries) or (start.id,))

    def read_brand(self, path: Path) -> Brand:
        """The brand in a file of its own. Raises BadFile and FileTrouble."""
        return brand_library.read_brand(path)

    def save_brand(self, brand: Brand) -> None:
        """Keep a brand under its id. Raises BadFile and FileTrouble."""
        brand_library.write_brand(brand, self._folder.brands)

    def remove_brand(self, brand_id: str) -> None:
        """Take a brand out of the library; handouts keep their own copies. Raises FileTrouble."""
        brand_library.delete_brand(brand_id, self._folder.brands)

    def default_brand(self) -> Brand:
        """The brand that new handouts begin with: the one chosen, else the first that there is."""
        brands = self.brands()
        chosen = self.preferences.default_brand
        return next((brand for brand in brands if brand.id == chosen), brands[0])

    def required_default_brand(self) -> Brand:
        """As `default_brand`, but a brand that can't be had is never passed over for another.

        Raises UnknownBrand if the brand chosen is gone, and BadFile or FileTrouble if it can't be read.
        """
        if chosen := self.preferences.default_brand:
            return self.brand(chosen)
        entries = brand_library.read_brands(self._folder.brands)
        return self.brand(entries[0].path.stem) if len(entries) == 1 else self.default_brand()

    def set_default_brand(self, brand_id: str) -> None:
        """New handouts begin with that brand from now on. Raises UnknownBrand, BadFile and FileTrouble."""
        self.change_preferences(default_brand=self.brand(brand_id).id)

    @cached_property
    def safekeeping(self) -> Safekeeping:
        """Drafts, earlier versions and all else that keeps work from being lost."""
        from handout_studio.application.safekeeping import Safekeeping  # no command needs it

        return Safekeeping(self._folder)

    @cached_property
    def outside(self) -> Outside:
        """What pages are handed to: the desktop and the printers."""
        from handout_studio.application.outside import Outside  # no command needs it

        return Outside(self.safekeeping.outgoing, self._run)

    @cached_property
    def pictures(self) -> PictureIntake:
        """Takes a person's pictures in, as logos or for the text."""
        from handout_studio.application.picture_intake import PictureIntake  # no command needs it

        return PictureIntake()

    def check_settings(self) -> CheckSettings:
        """By what handouts are checked today, with the person's own words."""
        from handout_studio.application.check_words import check_settings  # only what checks needs it

        return check_settings(self._folder, self.today(), spelling=self.preferences.spelling)

    def own_words(self) -> tuple[str, ...]:
        """The spellings that the person has added, by name."""
        from handout_studio.application import check_words

        return check_words.written_words(self._folder)

    def add_word(self, word: str) -> None:
        """Have the spelling of a word left alone from now on. Raises FileTrouble."""
        from handout_studio.application import check_words

        check_words.add_word(self._folder, word)

    def remove_word(self, word: str) -> None:
        """Forget a spelling that was added. Raises FileTrouble."""
        from handout_studio.application import check_words

        check_words.remove_word(self._folder, word)

    @property
    def preferences(self) -> Preferences:
        """The person's choices as they are now."""
        return self._preferences

    def change_preferences(self, **changes: Any) -> Preferences:
        """Change some of the choices and keep them. Raises FileTrouble; the choices hold until the end even then.

        What another window has kept meanwhile stays, but for `changes`. Raises ValidationError for a wrong value.
        """
        latest, trouble = read_preferences(self._folder.preferences, self._preferences)
        changed = Preferences.model_validate({**latest.model_dump(), **changes})
        self.__dict__["_preferences"] = changed
        if isinstance(trouble, FileTrouble):
            raise trouble
        write_preferences(changed, self._folder.preferences)
        return changed

    def note_recent(self, path: Path) -> None:
        """The file comes first among the recent ones. A failure is kept for `troubles`."""
        name = str(path.absolute())
        self._keep_recent((name, *(kept for kept in self.preferences.recent if kept != name))[:RECENT_LIMIT])

    def forget_recent(self, path: Path) -> None:
        """The file is no longer among the recent ones. A failure is kept for `troubles`."""
        names = {str(path), str(path.absolute())}
        self._keep_recent(tuple(kept for kept in self.preferences.recent if kept not in names))

    def troubles(self) -> tuple[HandoutStudioError, ...]:
        """What went wrong with the person's own files since last asked: each is to be told once."""
        told, self._troubles = tuple(self._troubles), []
        return told

    @property
    def country(self) -> str | None:
        """Where the person works: as they said, else as the system says, else None."""
        return self.preferences.country or self._system_country

    @property
    def _language(self) -> str:
        return places.usual_language(self.country)

    @cached_property
    def _preferences(self) -> Preferences:
        defaults = Preferences(paper=places.usual_paper(self._system_country))
        preferences, trouble = read_preferences(self._folder.preferences, defaults)
        if trouble:
            self._troubles.append(trouble)
        return preferences

    def _keep_recent(self, recent: tuple[str, ...]) -> None:
        try:
            self.change_preferences(recent=recent)
        except FileTrouble as trouble:
            self._troubles.append(trouble)
