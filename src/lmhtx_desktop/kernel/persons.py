"""One person across the areas: where somebody stands in the data, and how much of it is shown unasked.

Luật 91/2025/QH15: a person may ask what is kept, have it handed out and have it corrected; who looked is written down.
"""

from dataclasses import dataclass

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.text import fold

#: Digits of an identity number that may be seen unasked.
_TAIL = 4
#: With fewer digits a number is no identity number and no telephone.
_LEAST_DIGITS = 6


@dataclass(frozen=True)
class PersonAsk:
    """Who is looked for: folded words of a name, or the digits of an identity number or telephone."""

    words: tuple[str, ...] = ()
    digits: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked that could name a person."""
        return not self.digits and not any(len(word) > 1 for word in self.words)

    def names(self, text: str | None) -> bool:
        """Whether every word occurs among the words of a name."""
        return bool(self.words) and set(self.words) <= set(fold(text or "").split())


@dataclass(frozen=True)
class PersonTrace:
    """One place where a person stands.

    Attributes:
        area, record: whose page it can be corrected on; None where it has no page of its own. place: as what ("Giám đốc của HTX …").
        name: as written. facts: what is kept there, label and text. identity: the personal number, never shown unasked.
    """

    area: Area
    record: int | None
    place: str
    name: str
    facts: tuple[tuple[str, str], ...] = ()
    identity: str | None = None


@dataclass(frozen=True)
class NoteDisclosure:
    """Personal data that is about to be shown or handed out.

    Attributes:
        who: the person it is of. what: what of it ("số định danh cá nhân"). reason: why, in the words of the one who asks.
    """

    who: str
    what: str
    reason: str


def person_ask(text: str) -> PersonAsk:
    """Read what was typed: digits only are a number, anything else is a name."""
    digits = "".join(sign for sign in text if sign.isdigit())
    if len(digits) >= _LEAST_DIGITS and not any(sign.isalpha() for sign in text):
        return PersonAsk(digits=digits)
    return PersonAsk(words=tuple(fold(text).split()))


def masked(number: str | None) -> str:
    """Show only the tail of an identity number; not recorded is an em dash."""
    return "—" if not number else "•" * max(_TAIL, len(number) - _TAIL) + number[-_TAIL:]
