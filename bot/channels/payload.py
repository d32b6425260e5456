"""JSON as providers post it: read whole or refused, with nothing in it that could not be stored."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from bot.channels.channel import Malformed


def read_object(body: bytes) -> dict[str, Any]:
    """The object a body spells. Raises Malformed."""
    try:
        data = json.loads(body)
        if rb"\ud" in body.lower():
            # JSON can spell half a character, which nothing can store: it becomes a question mark.
            data = json.loads(json.dumps(data, ensure_ascii=False).encode(errors="replace"))
    except (ValueError, RecursionError):
        raise Malformed("not JSON") from None
    if not isinstance(data, dict):
        raise Malformed("not an object")
    return data


def objects(data: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    """The objects in the list of that name; nothing where there is no such list."""
    found = data.get(name)
    yield from (one for one in (found if isinstance(found, list) else []) if isinstance(one, dict))


def text(data: dict[str, Any], name: str) -> str:
    """The string of that name, "" where there is none."""
    found = data.get(name)
    return found if isinstance(found, str) else ""
