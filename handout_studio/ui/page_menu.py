"""The menu of all that shapes the pages: edition, paper, how many pages to fit on, and filling in on a screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from handout_studio.ui.page_choice import EDITIONS, PAGES, PAPERS, PageChoice, edition_name, fit_name, paper_name


def keep_page_menu(menu: QMenu, page: PageChoice) -> None:
    """Fill the menu with the choices, those of the present handout ticked each time it opens."""
    menu.aboutToShow.connect(lambda: _fill(menu, page))
    _fill(menu, page)


def show_page_details(page: PageChoice) -> None:
    """Ask for the language, the date and the small print; what is settled on is one undo step."""
    from handout_studio.ui.dialogs.page_details import PageDetails  # not before the first paint

    window = page.parent()
    dialog = PageDetails(page.handout, window if isinstance(window, QWidget) else None)
    dialog.accepted.connect(lambda: page.take_details(dialog.changed(page.handout)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _fill(menu: QMenu, page: PageChoice) -> None:
    menu.clear()
    handout, paper = page.handout, page.paper
    for edition in EDITIONS:
        _add(menu, edition_name(edition), edition == handout.edition, partial(page.choose_edition, edition))
    menu.addSeparator()
    for size in PAPERS:
        _add(menu, paper_name(size), size == paper, partial(page.choose_paper, size))
    menu.addSeparator()
    for count in PAGES:
        _add(menu, fit_name(count), count == handout.pages, partial(page.choose_pages, count))
    menu.addSeparator()
    other = not handout.fillable
    _add(menu, menu.tr("Fill in on a screen"), handout.fillable, partial(page.choose_fillable, other))
    menu.addSeparator()
    details = menu.addAction(menu.tr("Page &details…"))
    details.setObjectName("action-page-details")
    details.triggered.connect(lambda checked=False: show_page_details(page))


def _add(menu: QMenu, text: str, chosen: bool, choose: Callable[[], None]) -> None:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(chosen)
    action.triggered.connect(lambda checked=False: choose())
