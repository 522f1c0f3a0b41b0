"""Use cases for window and command line alike; this package's names are the shell's one counter.

A name is loaded when it is first asked for, so that a command pays only for what it uses.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handout_studio.application.batch import Batch, Made
    from handout_studio.application.brand_sharing import export_brand, without_private_parts
    from handout_studio.application.composition import Composed, compose
    from handout_studio.application.defect import Defect
    from handout_studio.application.deliver import suggested_name
    from handout_studio.application.drafting import DraftState, DraftWriter
    from handout_studio.application.file_schema import handout_schema
    from handout_studio.application.first_start import Introduction, introduce, settle_country, wants_introduction
    from handout_studio.application.gone_files import GoneFile
    from handout_studio.application.handing_over import (
        asked_for,
        mail_draft,
        mail_text,
        missing_fields,
        unfilled_fields,
        usual_subject,
        usual_text,
    )
    from handout_studio.application.licences import Licence, licences_inside
    from handout_studio.application.mailing import Mailing, be_mail_worker
    from handout_studio.application.messages import Message, sentence
    from handout_studio.application.moving import Moved, everything_of, move_in, move_out, read_moved
    from handout_studio.application.open_file import OpenFile
    from handout_studio.application.page_drawing import PageDrawing
    from handout_studio.application.page_files import SHARPNESS, draw_page_files, page_paths, write_page_files
    from handout_studio.application.picture_intake import PictureIntake, put_in_handout
    from handout_studio.application.places import COUNTRIES, offered_country
    from handout_studio.application.printing import Printing, Queued
    from handout_studio.application.problem_words import shown
    from handout_studio.application.recipients import USUAL_PATTERN, Recipient, people_in, plan_recipients
    from handout_studio.application.render_child import RenderFailure
    from handout_studio.application.render_once import check_handout, render_handout
    from handout_studio.application.render_process import RenderProcess, RenderReply, RenderRequest
    from handout_studio.application.render_worker import be_render_process
    from handout_studio.application.row_numbers import told_rows
    from handout_studio.application.safekeeping import LostDraft, Safekeeping
    from handout_studio.application.screen import has_screen
    from handout_studio.application.section_collection import SectionCollection
    from handout_studio.application.self_test import defects
    from handout_studio.application.template_gallery import TemplateCard, TemplateGallery
    from handout_studio.application.template_making import (
        PossibleName,
        Stripped,
        TemplateDraft,
        names_in,
        section_names,
    )
    from handout_studio.application.template_updates import SectionUpdate
    from handout_studio.application.workspace import OpenedHandout, Workspace
    from handout_studio.checks.dismissal import dismissal_of, dismissals_of
    from handout_studio.checks.finding import Finding, Fix
    from handout_studio.checks.language import not_checked
    from handout_studio.checks.self_check import THEMES, Answer, Question
    from handout_studio.checks.self_check_measures import Measured, measured
    from handout_studio.checks.settings import CheckSettings
    from handout_studio.delivery.mail_clients import Letter
    from handout_studio.delivery.page_count import page_count
    from handout_studio.delivery.people_table import PeopleTable
    from handout_studio.delivery.plain_words import password_of_words
    from handout_studio.delivery.print_plan import PrintWish, Sides
    from handout_studio.delivery.protection import protect, usable_password
    from handout_studio.rendering.calibration_page import calibration_pdf
    from handout_studio.rendering.colours import contrast, readable
    from handout_studio.rendering.page_search import FoundPlace, find_in_pages
    from handout_studio.rendering.result import (
        Box,
        LinkArea,
        Note,
        PageImage,
        PageMap,
        RenderedDocument,
        SectionArea,
        TextSpot,
    )
    from handout_studio.rendering.type_pairings import PAIRINGS
    from handout_studio.storage.brand_library import BrandEntry
    from handout_studio.storage.drafts import Draft
    from handout_studio.storage.event_log import EventLog
    from handout_studio.storage.history import KeptFile, Version
    from handout_studio.storage.moving import Everything
    from handout_studio.storage.plain_files import Fingerprint, require_readable
    from handout_studio.storage.preferences import Preferences, Theme
    from handout_studio.storage.reach import folder_answers
    from handout_studio.storage.shelf import Removed
    from handout_studio.text.html_handout import html_handout
    from handout_studio.text.kept_details import keep_details, keep_in_brand
    from handout_studio.text.plain_text import plain_handout

_HOMES = {
    "checks.dismissal": ("dismissal_of", "dismissals_of"),
    "checks.finding": ("Finding", "Fix"),
    "checks.language": ("not_checked",),
    "checks.self_check": ("THEMES", "Answer", "Question"),
    "checks.self_check_measures": ("Measured", "measured"),
    "checks.settings": ("CheckSettings",),
    "text.kept_details": ("keep_details", "keep_in_brand"),
    "text.html_handout": ("html_handout",),
    "text.plain_text": ("plain_handout",),
    "application.batch": ("Batch", "Made"),
    "application.brand_sharing": ("export_brand", "without_private_parts"),
    "application.composition": ("Composed", "compose"),
    "application.defect": ("Defect",),
    "application.deliver": ("suggested_name",),
    "application.drafting": ("DraftState", "DraftWriter"),
    "application.file_schema": ("handout_schema",),
    "application.first_start": ("Introduction", "introduce", "settle_country", "wants_introduction"),
    "application.gone_files": ("GoneFile",),
    "application.handing_over": (
        "asked_for",
        "mail_draft",
        "mail_text",
        "missing_fields",
        "unfilled_fields",
        "usual_subject",
        "usual_text",
    ),
    "application.licences": ("Licence", "licences_inside"),
    "application.mailing": ("Mailing", "be_mail_worker"),
    "application.messages": ("Message", "sentence"),
    "application.problem_words": ("shown",),
    "application.moving": ("Moved", "everything_of", "move_in", "move_out", "read_moved"),
    "application.open_file": ("OpenFile",),
    "application.page_drawing": ("PageDrawing",),
    "application.page_files": ("SHARPNESS", "draw_page_files", "page_paths", "write_page_files"),
    "application.picture_intake": ("PictureIntake", "put_in_handout"),
    "application.places": ("COUNTRIES", "offered_country"),
    "application.printing": ("Printing", "Queued"),
    "application.recipients": ("USUAL_PATTERN", "Recipient", "people_in", "plan_recipients"),
    "application.render_child": ("RenderFailure",),
    "application.render_once": ("check_handout", "render_handout"),
    "application.render_process": ("RenderProcess", "RenderReply", "RenderRequest"),
    "application.render_worker": ("be_render_process",),
    "application.row_numbers": ("told_rows",),
    "application.safekeeping": ("LostDraft", "Safekeeping"),
    "application.screen": ("has_screen",),
    "application.section_collection": ("SectionCollection",),
    "application.self_test": ("defects",),
    "application.template_gallery": ("TemplateCard", "TemplateGallery"),
    "application.template_making": ("PossibleName", "Stripped", "TemplateDraft", "names_in", "section_names"),
    "application.template_updates": ("SectionUpdate",),
    "application.workspace": ("OpenedHandout", "Workspace"),
    "delivery.page_count": ("page_count",),
    "delivery.mail_clients": ("Letter",),
    "delivery.people_table": ("PeopleTable",),
    "delivery.plain_words": ("password_of_words",),
    "delivery.print_plan": ("PrintWish", "Sides"),
    "delivery.protection": ("protect", "usable_password"),
    "rendering.calibration_page": ("calibration_pdf",),
    "rendering.colours": ("contrast", "readable"),
    "rendering.page_search": ("FoundPlace", "find_in_pages"),
    "rendering.result": (
        "Box",
        "LinkArea",
        "Note",
        "PageImage",
        "PageMap",
        "RenderedDocument",
        "SectionArea",
        "TextSpot",
    ),
    "rendering.type_pairings": ("PAIRINGS",),
    "storage.brand_library": ("BrandEntry",),
    "storage.drafts": ("Draft",),
    "storage.event_log": ("EventLog",),
    "storage.history": ("KeptFile", "Version"),
    "storage.moving": ("Everything",),
    "storage.plain_files": ("Fingerprint", "require_readable"),
    "storage.preferences": ("Preferences", "Theme"),
    "storage.reach": ("folder_answers",),
    "storage.shelf": ("Removed",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "COUNTRIES",
    "PAIRINGS",
    "SHARPNESS",
    "THEMES",
    "USUAL_PATTERN",
    "Answer",
    "Batch",
    "Box",
    "BrandEntry",
    "CheckSettings",
    "Composed",
    "Defect",
    "Draft",
    "DraftState",
    "DraftWriter",
    "EventLog",
    "Everything",
    "Finding",
    "Fingerprint",
    "Fix",
    "FoundPlace",
    "GoneFile",
    "Introduction",
    "KeptFile",
    "Letter",
    "Licence",
    "LinkArea",
    "LostDraft",
    "Made",
    "Mailing",
    "Measured",
    "Message",
    "Moved",
    "Note",
    "OpenFile",
    "OpenedHandout",
    "PageDrawing",
    "PageImage",
    "PageMap",
    "PeopleTable",
    "PictureIntake",
    "PossibleName",
    "Preferences",
    "PrintWish",
    "Printing",
    "Question",
    "Queued",
    "Recipient",
    "Removed",
    "RenderFailure",
    "RenderProcess",
    "RenderReply",
    "RenderRequest",
    "RenderedDocument",
    "Safekeeping",
    "SectionArea",
    "SectionCollection",
    "SectionUpdate",
    "Sides",
    "Stripped",
    "TemplateCard",
    "TemplateDraft",
    "TemplateGallery",
    "TextSpot",
    "Theme",
    "Version",
    "Workspace",
    "asked_for",
    "be_mail_worker",
    "be_render_process",
    "calibration_pdf",
    "check_handout",
    "compose",
    "contrast",
    "defects",
    "dismissal_of",
    "dismissals_of",
    "draw_page_files",
    "everything_of",
    "export_brand",
    "find_in_pages",
    "folder_answers",
    "handout_schema",
    "has_screen",
    "html_handout",
    "introduce",
    "keep_details",
    "keep_in_brand",
    "licences_inside",
    "mail_draft",
    "mail_text",
    "measured",
    "missing_fields",
    "move_in",
    "move_out",
    "names_in",
    "not_checked",
    "offered_country",
    "page_count",
    "page_paths",
    "password_of_words",
    "people_in",
    "plain_handout",
    "plan_recipients",
    "protect",
    "put_in_handout",
    "read_moved",
    "readable",
    "render_handout",
    "require_readable",
    "section_names",
    "sentence",
    "settle_country",
    "shown",
    "suggested_name",
    "told_rows",
    "unfilled_fields",
    "usable_password",
    "usual_subject",
    "usual_text",
    "wants_introduction",
    "without_private_parts",
    "write_page_files",
]


def __getattr__(name: str) -> Any:
    """The public name `name`, from the module that it lives in. Raises AttributeError."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"handout_studio.{home}"), name)
    globals()[name] = value
    return value
