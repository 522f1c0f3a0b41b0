"""The HTML that a program puts on the clipboard, cut down to what was copied, for a parser that reads it in one go."""

from __future__ import annotations

import re

_MARKED = re.compile(r"<!\[[^<>]*>|<\?[^<>]*>|<![a-zA-Z][^<>]*>")
"""Word's conditions (`<![if !supportLists]>`), processing instructions and document types: what is inside stays."""


def copied_part(html: str) -> str:
    """What was copied, without comments, conditions and a tag that never ends; takes time by the length alone."""
    start, end = html.find("<!--StartFragment-->"), html.find("<!--EndFragment-->")
    fragment = html[start:end] if 0 <= start < end else html
    bare = _MARKED.sub("", _without_comments(fragment)).replace("<![", "&lt;![")
    last = bare.rfind(">") + 1
    return bare[:last] + bare[last:].replace("<", "&lt;")


def _without_comments(html: str) -> str:
    parts: list[str] = []
    done = 0
    while (begin := html.find("<!--", done)) >= 0:
        parts.append(html[done:begin])
        finish = html.find("-->", begin + 4)
        if finish < 0:
            return "".join(parts)
        done = finish + 3
    return "".join((*parts, html[done:]))
