"""A straight quotation mark becomes the language's own where it is typed."""

import pytest

from handout_studio.text.quotes import typed_quote


def typed(keys: str, language: str) -> str:
    written = ""
    for key in keys:
        written += typed_quote(written, key, language) if key in "\"'" else key
    return written


@pytest.mark.parametrize(
    ("keys", "language", "written"),
    [
        ('Say "no" to me.', "en-US", "Say “no” to me."),
        ("You don't have to: 'no' is fine.", "en-GB", "You don’t have to: ‘no’ is fine."),
        ('Sag "nein" (oder "ja").', "de-DE", "Sag „nein“ (oder „ja“)."),
        ('Dites "non".', "fr-FR", "Dites «\u202fnon\u202f»."),
        ('**"Stop"**', "en-US", "**“Stop”**"),
        ('`"a"` and [x](https://e.org/"a")', "en-US", '`"a"` and [x](https://e.org/"a")'),
        ('"あ"', "ja-JP", '"あ"'),
    ],
)
def test_marks_are_those_of_the_language(keys: str, language: str, written: str) -> None:
    assert typed(keys, language) == written
