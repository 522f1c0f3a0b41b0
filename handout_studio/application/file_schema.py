"""The JSON Schema of a `.handout` file, made from the very values that read it."""

from __future__ import annotations

from typing import Any

from handout_studio.domain.handout import Handout


def handout_schema() -> dict[str, Any]:
    """The schema (draft 2020-12); what it can't say, such as equal ids, `docs/file-format.md` does."""
    schema = Handout.model_json_schema(mode="validation")
    required = schema.get("required", [])
    schema["required"] = ["format", "version", *(key for key in required if key not in ("format", "version"))]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
