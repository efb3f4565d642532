"""Names of VSIC industries: the codes cooperatives usually register. A code not listed is kept and shown as it was typed."""

import functools
import tomllib

from lmhtx_desktop.kernel.resources import resource
from lmhtx_desktop.kernel.text import fold

_LEVEL = 4
_OFFERED = 30


@functools.cache
def vsic_names() -> dict[str, str]:
    """Return the names by code of level 4 (QĐ 27/2018/QĐ-TTg, as far as ``resources/rates/vsic.toml`` holds them)."""
    with resource("rates", "vsic.toml").open("rb") as file:
        codes: dict[str, str] = tomllib.load(file)["codes"]
    return codes


def vsic_name(code: str | None) -> str:
    """Return the name of a code, with or without its letter, of level 4 or 5; "" where it is not listed."""
    digits = "".join(sign for sign in code or "" if sign.isdigit())
    return vsic_names().get(digits[:_LEVEL], "") if len(digits) >= _LEVEL else ""


def find_vsic(text: str) -> list[tuple[str, str]]:
    """Return the (code, name) that start with `text` or hold all its words, for type-ahead."""
    words = fold(text).split()
    if not words:
        return []
    found = [(code, name) for code, name in vsic_names().items() if code.startswith(words[0]) or all(word in fold(name) for word in words)]
    return found[:_OFFERED]
