"""What a mail draft says unless something else is wished, in the languages that we have it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailWords:
    """A language's words. The subject says nothing of who it is for or what it is about.

    A subject shows on locked screens and in every log on the way.
    """

    subject: str
    greeting: str
    here: str
    locked: str
    question: str

    def text(self, *, locked: bool = False) -> str:
        """The whole mail; of a locked PDF it says that the password comes another way."""
        parts = (self.greeting, self.here, self.locked if locked else "", self.question)
        return "\n\n".join(part for part in parts if part) + "\n"


ENGLISH = MailWords(
    "Your handout",
    "Hello,",
    "Here is the handout we talked about. It is attached as a PDF.",
    "It opens with a password, which I will give you in another way.",
    "If anything in it raises a question, please ask me.",
)
_WORDS: Mapping[str, MailWords] = {
    "en": ENGLISH,
    "de": MailWords(
        "Ihr Handout",
        "Guten Tag,",
        "hier ist das Handout, über das wir gesprochen haben. Es hängt als PDF an.",
        "Es öffnet sich mit einem Passwort, das ich Ihnen auf anderem Weg gebe.",
        "Wenn etwas darin Fragen aufwirft, fragen Sie mich bitte.",
    ),
    "es": MailWords(
        "Su hoja",
        "Hola:",
        "Aquí tiene la hoja de la que hablamos. Va adjunta en PDF.",
        "Se abre con una contraseña, que le daré por otra vía.",
        "Si algo le plantea una pregunta, no dude en consultarme.",
    ),
}


def mail_words(language: str) -> MailWords:
    """The words for a language such as `de-AT`; English where there are none of its own."""
    return _WORDS.get(language.partition("-")[0].lower(), ENGLISH)
