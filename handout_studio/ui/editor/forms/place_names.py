"""What regions and settings are called in the window."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QCoreApplication

from handout_studio.domain.places import Region, Setting

REGIONS: tuple[Region, ...] = get_args(Region)
SETTINGS: tuple[Setting, ...] = get_args(Setting)


def region_name(region: Region) -> str:
    """A region as a person calls it."""
    names: dict[Region, str] = {
        "generic": QCoreApplication.translate("places", "No region in particular"),
        "us": QCoreApplication.translate("places", "United States"),
        "england": QCoreApplication.translate("places", "England"),
        "scotland": QCoreApplication.translate("places", "Scotland"),
        "ireland": QCoreApplication.translate("places", "Ireland"),
        "canada": QCoreApplication.translate("places", "Canada"),
        "australia": QCoreApplication.translate("places", "Australia"),
    }
    return names[region]


def setting_name(setting: Setting) -> str:
    """A setting as a person calls it."""
    names: dict[Setting, str] = {
        "individual": QCoreApplication.translate("places", "One person"),
        "couples": QCoreApplication.translate("places", "Couples"),
        "group": QCoreApplication.translate("places", "Group"),
        "teens": QCoreApplication.translate("places", "Teens and parents"),
        "online": QCoreApplication.translate("places", "Online"),
        "team": QCoreApplication.translate("places", "Team or agency"),
    }
    return names[setting]
