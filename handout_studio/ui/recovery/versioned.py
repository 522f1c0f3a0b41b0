"""What has earlier versions: the handout in the window, and a template of one's own; both shown as handouts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from handout_studio.application import TemplateCard, Version
from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.template import OwnTemplate
from handout_studio.ui.session import Focus, HandoutSession


@dataclass(frozen=True, slots=True)
class State:
    """One version: as a handout, and whether it is just what there is now. `told` says more where that can't show it.

    `template` is there where it is one of a template.
    """

    handout: Handout
    same: bool
    told: str = ""
    template: OwnTemplate | None = None


class Versioned(Protocol):
    """What the dialog of earlier versions works on. Its methods raise HandoutStudioError."""

    @property
    def name(self) -> str:
        """What a person calls it."""

    def now(self) -> Handout:
        """As it is now."""

    def versions(self) -> tuple[Version, ...]:
        """What is kept of it, newest first."""

    def read(self, version: Version) -> State:
        """One of them."""

    def bring_back(self, state: State) -> None:
        """It is as it was then."""

    def bring_back_section(self, state: State, section: str) -> None:
        """One section is as it was then."""

    def clear(self) -> None:
        """Nothing earlier is kept of it any more."""


class HandoutInWindow:
    """The window's handout and its file; whatever is brought back is one undo step."""

    def __init__(self, session: HandoutSession, path: Path) -> None:
        self._session = session
        self._path = path
        self._safekeeping = session.workspace.safekeeping

    @property
    def name(self) -> str:
        """The file's name."""
        return self._path.stem

    def now(self) -> Handout:
        """The handout in the window, saved or not."""
        return self._session.handout

    def versions(self) -> tuple[Version, ...]:
        """What was saved in that file."""
        return self._safekeeping.history.versions(self._path)

    def read(self, version: Version) -> State:
        """What the file held then."""
        handout = self._safekeeping.version(self._path, version)
        return State(handout, same=handout == self.now())

    def bring_back(self, state: State) -> None:
        """Into the window; the file stays until it is saved."""
        focus = Focus(self._session.selected)
        self._session.edit(state.handout, _tr("bring back an earlier version"), focus=focus)

    def bring_back_section(self, state: State, section: str) -> None:
        """As `bring_back`."""
        after = edits.bring_back_section(self._session.handout, state.handout, section)
        self._session.edit(after, _tr("bring back a section"), focus=Focus(section))

    def clear(self) -> None:
        """The file stays."""
        self._safekeeping.history.clear(self._path)


class KeptTemplate:
    """A template of one's own; what is brought back is kept at once, as a version more. `changed` hears of it."""

    def __init__(self, session: HandoutSession, card: TemplateCard, changed: Callable[[str], None]) -> None:
        self._gallery = session.workspace.stock.gallery
        self._versions = session.workspace.stock.template_versions
        self._brand = session.workspace.default_brand()
        self._id = card.id
        self._changed = changed

    @property
    def name(self) -> str:
        """Its name among the templates."""
        return self._template.title

    @property
    def _template(self) -> OwnTemplate:
        return self._gallery.template(self._id)

    def now(self) -> Handout:
        """What a handout of it would be."""
        return self._gallery.as_handout(self._template, self._brand)

    def versions(self) -> tuple[Version, ...]:
        """What was kept under its name or an earlier one."""
        return self._versions.of(self._id)

    def read(self, version: Version) -> State:
        """The template then, and what a handout of it would have been."""
        then, now = self._versions.read(self._id, version), self._template
        handout = self._gallery.as_handout(then, self._brand)
        return State(handout, then == now, self._told(then, now), then)

    def bring_back(self, state: State) -> None:
        """Its name, tags and settings too."""
        assert state.template
        self._take(self._versions.bring_back(self._id, state.template))

    def bring_back_section(self, state: State, section: str) -> None:
        """With its pictures."""
        assert state.template
        self._take(self._versions.bring_back_section(self._id, state.template, section))

    def clear(self) -> None:
        """The template stays."""
        self._versions.clear(self._id)

    def _take(self, template_id: str) -> None:
        self._id = template_id
        self._changed(template_id)

    def _told(self, then: OwnTemplate, now: OwnTemplate) -> str:
        """Differences that no page shows."""
        if then.title != now.title:
            return _tr("Then called “{title}”").format(title=then.title)
        if (then.sections, then.heading) == (now.sections, now.heading) and then != now:
            return _tr("Other tags, description or settings")
        return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("EarlierVersions", text)
