"""The quotation mark that a language sets where a straight one is typed."""

from __future__ import annotations

import re

from handout_studio.text.page_words import has_page_words, page_words

APOSTROPHE = "’"
_OPENS_AFTER = re.compile(r"(?:\A|[\s(\[{*_>—–/“‘„‚«])\Z")
_IN_CODE = re.compile(r"\]\([^)\s]*\Z|\[qr:[^\]]*\Z", re.IGNORECASE)


def typed_quote(before: str, mark: str, language: str) -> str:
    """What to write for `"` or `'` typed after `before`: the language's opening or closing mark, or an apostrophe.

    A straight mark stays one in code, in an address, and in a language whose marks aren't known here.
    """
    line = before.rpartition("\n")[2]
    if not has_page_words(language) or line.count("`") % 2 or line.startswith("```") or _IN_CODE.search(line):
        return mark
    outer_open, outer_close, inner_open, inner_close = page_words(language).quotes
    opens = _OPENS_AFTER.search(before[-1:]) is not None
    if mark == '"':
        return outer_open if opens else outer_close
    if opens:
        return inner_open
    return APOSTROPHE if before[-1:].isalnum() and line.count(inner_open) <= line.count(inner_close) else inner_close
