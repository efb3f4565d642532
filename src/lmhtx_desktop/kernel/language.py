"""The one door through which every sentence on screen passes.

Vietnamese stands in the source, because the domain's exact words are Vietnamese. `tr` is a free
function without a context, so the same call works in rules, commands and widgets alike, and the
translation extractor (`lupdate`) finds it by its name. Never hand it an f-string: the extractor would
record the braces and the text could never match at run time. Write ``tr("Đã ghi {n} dòng").format(n=n)``.
"""

from collections.abc import Callable

_translate: Callable[[str], str] = str


def tr(text: str) -> str:
    """Return `text` in the language of the screen; without a translation, the Vietnamese itself."""
    return _translate(text)


def mark(text: str) -> str:
    """Return `text` unchanged; used beside a `tr` call elsewhere when a constant is translated late."""
    return text


def speak_through(translate: Callable[[str], str]) -> None:
    """Let the program's entry point install the translator (Qt's, in the desktop program)."""
    global _translate
    _translate = translate
