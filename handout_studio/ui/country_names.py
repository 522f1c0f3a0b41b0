"""What the places are called where a person may say they work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from handout_studio.application import COUNTRIES


def country_offers() -> tuple[tuple[str, str], ...]:
    """Each country with its name, by name; anywhere else comes last."""
    names = {
        "AU": QCoreApplication.translate("countries", "Australia"),
        "AT": QCoreApplication.translate("countries", "Austria"),
        "CA": QCoreApplication.translate("countries", "Canada"),
        "GB-ENG": QCoreApplication.translate("countries", "England"),
        "DE": QCoreApplication.translate("countries", "Germany"),
        "IE": QCoreApplication.translate("countries", "Ireland"),
        "MX": QCoreApplication.translate("countries", "Mexico"),
        "NZ": QCoreApplication.translate("countries", "New Zealand"),
        "GB-NIR": QCoreApplication.translate("countries", "Northern Ireland"),
        "GB-SCT": QCoreApplication.translate("countries", "Scotland"),
        "ES": QCoreApplication.translate("countries", "Spain"),
        "CH": QCoreApplication.translate("countries", "Switzerland"),
        "US": QCoreApplication.translate("countries", "United States"),
        "GB-WLS": QCoreApplication.translate("countries", "Wales"),
        "ZZ": QCoreApplication.translate("countries", "Somewhere else"),
    }
    return tuple((code, names[code]) for code in sorted(COUNTRIES, key=lambda code: (code == "ZZ", names[code])))
