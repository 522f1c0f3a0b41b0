"""A brand from a file, and one to a file for somebody else, without what is private in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.folders import remember_folder
from handout_studio.ui.prompts import message_for

if TYPE_CHECKING:
    from handout_studio.application import Workspace
    from handout_studio.ui.prompts import Prompts


def brand_from_file(workspace: Workspace, prompts: Prompts) -> Brand | None:
    """Ask for a file; None where the person gives up, or the file holds no brand, which is told."""
    path = prompts.path_to_open("brand", _folder(workspace))
    if path is None:
        return None
    remember_folder(workspace, path)
    try:
        return workspace.read_brand(path)
    except HandoutStudioError as error:
        prompts.tell(message_for(error))
        return None


def brand_to_file(brand: Brand, workspace: Workspace, prompts: Prompts) -> None:
    """Ask where to; then say what was left out."""
    from handout_studio.application import export_brand, suggested_name  # not before the first paint

    path = prompts.path_to_write("brand", _folder(workspace) / suggested_name(brand.name, "brand"))
    if path is None:
        return
    remember_folder(workspace, path)
    try:
        changed = export_brand(brand, path)
    except HandoutStudioError as error:
        prompts.tell(message_for(error))
        return
    names = ", ".join(_field_name(name) for name in changed)
    if names:
        words = QCoreApplication.translate("brand_files", "The brand was exported. Left out as private: {parts}.")
        prompts.inform(words.format(parts=names))
    else:
        prompts.inform(QCoreApplication.translate("brand_files", "The brand was exported."))


def _folder(workspace: Workspace) -> Path:
    from handout_studio.application import folder_answers  # not before the first paint

    last = workspace.preferences.last_folder
    return Path(last) if last and folder_answers(Path(last)) else Path.home()


def _field_name(name: str) -> str:
    return {
        "phone": QCoreApplication.translate("brand_files", "phone"),
        "email": QCoreApplication.translate("brand_files", "email"),
        "address": QCoreApplication.translate("brand_files", "address"),
        "logo": QCoreApplication.translate("brand_files", "logo"),
        "practice": QCoreApplication.translate("brand_files", "a number in the practice name"),
        "person": QCoreApplication.translate("brand_files", "a number beside your name"),
        "credentials": QCoreApplication.translate("brand_files", "licence number"),
        "tagline": QCoreApplication.translate("brand_files", "details in the tagline"),
        "footer": QCoreApplication.translate("brand_files", "details in the footer"),
        "name": QCoreApplication.translate("brand_files", "details in the name in the list"),
    }[name]
