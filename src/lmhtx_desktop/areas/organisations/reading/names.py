"""Names of organisations: the kind they tell, abbreviations written out, capitals brought to ordinary writing."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from lmhtx_desktop.areas.organisations.words import Kind
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.legacy import is_syllable
from lmhtx_desktop.kernel.text import fold

_FULL_UNION, _FULL_COOPERATIVE, _FULL_GROUP, _FULL_FUND = "Liên hiệp hợp tác xã", "Hợp tác xã", "Tổ hợp tác", "Quỹ tín dụng nhân dân"
#: Folded beginnings of names; what they mean and, where it differs, the official wording.
_BEGINNINGS: tuple[tuple[re.Pattern[str], Kind, str | None], ...] = tuple(
    (re.compile(pattern), kind, wording)
    for pattern, kind, wording in (
        (r"lien hiep (?:cac )?(?:hop tac xa|htx)\b[.:]?|(?:lh|l\.h)[ .\-]?(?:htx|hop tac xa)\b[.:]?", Kind.LHHTX, _FULL_UNION),
        (r"quy (?:tin dung|td) ?(?:nhan dan|nd)\b|qtd ?(?:nhan dan|nd)\b[.:]?|qtdnd\b[.:]?|quy tdnd\b[.:]?", Kind.HTX, _FULL_FUND),
        (r"quy tin dung\b", Kind.HTX, None),
        (r"hop tac xa\b|htx\b[.:]?|h\.t\.x\b[.:]?|htx(?=\d|(?:nn|dv|tm|vt|xd|sx|ts|cn)+\b)", Kind.HTX, _FULL_COOPERATIVE),
        (r"to hop tac\b|tht\b[.:]?|to ht\b[.:]?|t\.h\.t\b[.:]?|tht(?=[\d])", Kind.THT, _FULL_GROUP),
        (
            r"cong ty\b|cty\b|ctcp\b|doanh nghiep\b|dntn\b|chi nhanh\b|hiep hoi\b|hoi (?:nong dan|lam vuon|phu nu|nganh nghe)\b|"
            r"ngan hang\b|trang trai\b|co so\b|ho kinh doanh\b|trung tam\b",
            Kind.OTHER, None,
        ),
    )
)  # fmt: skip
_READY = (f"{_FULL_COOPERATIVE} ", f"{_FULL_GROUP} ", f"{_FULL_UNION} ", f"{_FULL_FUND} ")
_READY_KINDS = {_READY[0]: Kind.HTX, _READY[1]: Kind.THT, _READY[2]: Kind.LHHTX, _READY[3]: Kind.HTX}
_ROMAN = re.compile(r"[IVX]+")
#: Trades of several words as names bear them; only the first word takes a capital.
_TRADES = frozenset(
    [
        "nông nghiệp",
        "dịch vụ",
        "dịch vụ nông nghiệp",
        "nông nghiệp dịch vụ",
        "chăn nuôi",
        "trồng trọt",
        "thủy sản",
        "nuôi trồng thủy sản",
        "lâm nghiệp",
        "diêm nghiệp",
        "lúa giống",
        "trái cây",
        "cây ăn trái",
        "rau an toàn",
        "rau màu",
        "vận tải",
        "vận tải thủy bộ",
        "giao thông vận tải",
        "xây dựng",
        "thương mại",
        "thương mại dịch vụ",
        "tiểu thủ công nghiệp",
        "công nghiệp",
        "mây tre đan",
        "dệt thổ cẩm",
        "thổ cẩm",
        "cơ khí",
        "môi trường",
        "vệ sinh môi trường",
        "nước sạch",
        "tín dụng",
        "tổng hợp",
        "sản xuất",
        "kinh doanh",
        "chế biến",
        "du lịch",
        "du lịch cộng đồng",
        "du lịch sinh thái",
        "khai thác",
        "quản lý chợ",
        "nông sản",
        "dược liệu",
        "hoa kiểng",
        "cây kiểng",
        "thủ công mỹ nghệ",
        "công nghệ cao",
        "nông nghiệp công nghệ cao",
        "nông nghiệp hữu cơ",
        "hữu cơ",
        "nông lâm nghiệp",
        "điện nước",
        "dịch vụ tổng hợp",
        "bốc xếp",
        "xe khách",
        "vật liệu xây dựng",
        "thương binh",
        "muối sạch",
        "bò sữa",
        "tôm giống",
        "lúa gạo",
        "làng nghề",
        "vườn cây",
    ]
)
_LONGEST_TRADE = 5
_JOINING = frozenset({"và", "&", "-", "–", ","})


class NameRead(NamedTuple):
    """A name understood. kind: code or None if the name does not tell; credit_fund: an HTX of industry TD; note: what was rewritten."""

    name: str
    kind: Kind | None
    credit_fund: bool = False
    note: str | None = None


def kind_at_start(text: str) -> Kind | None:
    """Return the kind a name begins with, or None."""
    plain = fold(text)
    return next((kind for pattern, kind, _ in _BEGINNINGS if pattern.match(plain)), None)


def read_name(text: str, trades: "Trades") -> NameRead:
    """Understand a tidy name."""
    for ready in _READY:
        if text.startswith(ready) and not text[len(ready) :].isupper():
            return NameRead(text, _READY_KINDS[ready], ready is _READY[3])
    plain = fold(text)
    if len(plain) != len(text):
        return NameRead(text, None)
    for pattern, kind, wording in _BEGINNINGS:
        if found := pattern.match(plain):
            rest = text[found.end() :].lstrip(" .:-–")
            credit = kind is Kind.HTX and plain.startswith(("quy", "qtd"))
            return _written_out(text, text[: found.end()], rest, wording, kind, credit, trades)
    name = proper_case(text, trades) if _all_capitals(text) else text
    return NameRead(name, None, False, _note(text, name))


def _written_out(text: str, start: str, rest: str, wording: str | None, kind: Kind, credit: bool, trades: "Trades") -> NameRead:
    short = wording is not None and fold(start).rstrip(".:") != fold(wording)
    capitals = _all_capitals(text) or (_all_capitals(rest) and not _is_short_name(rest))
    head = wording if wording and (short or start.isupper()) else start
    if wording is None and capitals:
        head = start.capitalize()
    tail = proper_case(rest, trades) if capitals else rest
    name = f"{head} {tail}".strip()
    return NameRead(name, kind, credit, _note(text, name))


def _note(text: str, name: str) -> str | None:
    return None if name == text else tr("Tên “{text}” được viết lại thành “{name}”.").format(text=text, name=name)


def _all_capitals(text: str) -> bool:
    return text.isupper() and sum(sign.isalpha() for sign in text) > 3


def _is_short_name(rest: str) -> bool:
    """Return whether capitals are an abbreviation that is a name (``ABC``, ``OCOP 2``), not a shouted name."""
    return not any(is_syllable(word) for word in re.findall(r"[^\W\d_]+", rest) if len(word) > 1)


def proper_case(text: str, trades: "Trades") -> str:
    """Bring a name in capitals to ordinary writing: the trade in lower case after its first letter, names capitalised.

    Words that cannot be Vietnamese (OCOP, TMDV) and Roman numerals keep their capitals.
    """
    words = text.split(" ")
    written: list[str] = []
    place = 0
    in_trade = True
    while place < len(words):
        length = trades.length_at(words, place) if in_trade else 0
        if length:
            phrase = " ".join(word.lower() for word in words[place : place + length])
            written.append(phrase if written and place else phrase[:1].upper() + phrase[1:])
            place += length
            continue
        word = words[place]
        joins = in_trade and word.lower() in _JOINING and place + 1 < len(words)
        in_trade = joins
        written.append(word.lower() if joins else _capitalised(word))
        place += 1
    return " ".join(written)


def _capitalised(word: str) -> str:
    """Return one word with a capital first letter; abbreviations and numerals stay."""
    letters = re.sub(r"[\W\d_]", "", word)
    if not letters or _ROMAN.fullmatch(letters) or any(sign.isdigit() for sign in word):
        return word
    pieces = re.split(r"([^\w]+)", word)
    return "".join(piece[:1] + piece[1:].lower() if is_syllable(piece) else piece for piece in pieces)


def person_name(text: str) -> tuple[str, str | None]:
    """Return a person's name, capitals brought to ordinary writing, and what was rewritten."""
    if not _all_capitals(text):
        return text, None
    name = " ".join(_capitalised(word) for word in text.split(" "))
    return name, None if name == text else tr("Họ tên “{text}” được viết lại thành “{name}”.").format(text=text, name=name)


class Trades:
    """Trades a name in capitals may begin with: well-known ones, and those the list's other names show."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = names
        self._phrases: frozenset[str] | None = None

    def length_at(self, words: list[str], place: int) -> int:
        """Return how many words from `place` on are a trade (0: none)."""
        if self._phrases is None:
            self._phrases = _TRADES | _shown_by(self._names)
        for length in range(min(_LONGEST_TRADE, len(words) - place), 1, -1):
            if " ".join(words[place : place + length]).lower().rstrip(",") in self._phrases:
                return length
        return 0


def _shown_by(names: Iterable[str]) -> frozenset[str]:
    """Return the beginnings ``Capital lower lower`` after the kind in `names` that are written so more than once."""
    seen: Counter[str] = Counter()
    for name in names:
        ready = next((start for start in _READY if name.startswith(start)), None)
        if ready is None:
            continue
        words = name[len(ready) :].split(" ")
        length = 1
        while length < min(len(words), _LONGEST_TRADE) and words[length].islower():
            length += 1
        if length > 1 and words[0][:1].isupper() and not words[0].isupper():
            seen[" ".join(words[:length]).lower()] += 1
    return frozenset(phrase for phrase, count in seen.items() if count > 1)
