"""Communes by the words a list uses: with or without ``Xã``, ``Phường``, ``Đặc khu``, accents and capitals aside."""

import re
from collections import defaultdict
from collections.abc import Sequence

from lmhtx_desktop.areas.organisations.reading.shapes import Commune
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.cells import Flaw
from lmhtx_desktop.kernel.text import fold

_TYPE = re.compile(r"(xa|phuong|dac khu|thi tran|tt\.?|p\.|x\.)\s*(?=\S)")
_BETWEEN_PARTS = re.compile(r"[,;–]|\s-\s")
_NOT_LETTERS = re.compile(r"[^\w]+")


def _key(text: str) -> str:
    return _NOT_LETTERS.sub(" ", fold(text)).strip()


class CommuneFinder:
    """Finds official codes; `None` and a sentence where no commune, or more than one, fits."""

    def __init__(self, communes: Sequence[Commune]) -> None:
        self._by_name: dict[str, list[Commune]] = defaultdict(list)
        self._by_folded: dict[str, list[Commune]] = defaultdict(list)
        self._by_core: dict[str, list[Commune]] = defaultdict(list)
        self._by_code = {commune.code: commune for commune in communes}
        for commune in communes:
            self._by_name[commune.name.lower()].append(commune)
            self._by_folded[_key(commune.name)].append(commune)
            self._by_core[self._core(commune.name)[1]].append(commune)

    @staticmethod
    def _core(text: str) -> tuple[str, str]:
        """Return the type a text begins with (folded, or "") and the name after it."""
        plain = fold(text)
        found = _TYPE.match(plain)
        return ("", _key(plain)) if found is None else (found[1].rstrip("."), _key(plain[found.end() :]))

    def find(self, text: str) -> tuple[str | None, Flaw | None]:
        """Return the code of the commune `text` names, and what there is to say."""
        if text in self._by_code:
            return text, None
        if len(exact := self._by_name.get(text.lower(), [])) == 1:
            return exact[0].code, None
        named, core = self._core(text)
        if not named and (found := self._by_folded.get(_key(text), [])) and len(found) == 1:
            return found[0].code, None
        if named and (found := self._by_folded.get(_key(text), [])):
            if len(found) == 1:
                return found[0].code, None
            return None, self._ambiguous(text, found)
        found = self._by_core.get(core, [])
        if len(found) == 1:
            if named in ("", "tt", "thi tran") or fold(found[0].name).startswith({"p": "phuong", "x": "xa"}.get(named, named)):
                return found[0].code, None
            return found[0].code, Flaw("warning", tr("“{text}” được hiểu là {commune}.").format(text=text, commune=found[0].name))
        if found:
            return None, self._ambiguous(text, found)
        first, comma, _ = text.partition(",")
        if comma and first.strip():
            return self.find(first.strip())
        sentence = tr("Không có xã, phường “{text}” trong danh mục của tỉnh; giữ nguyên văn, chưa ghi mã.").format(text=text)
        return None, Flaw("warning", sentence)

    @staticmethod
    def _ambiguous(text: str, found: list[Commune]) -> Flaw:
        names = ", ".join(commune.name for commune in found)
        return Flaw("warning", tr("“{text}” có thể là {names}; chưa ghi mã.").format(text=text, names=names))

    def is_commune(self, text: str) -> bool:
        """Return whether `text` is the full name of a commune, type included."""
        return bool(self._core(text)[0]) and len(self._by_folded.get(_key(text), [])) == 1

    def in_address(self, address: str) -> Commune | None:
        """Return the one commune an address names with its type (``Ấp 1, xã Vĩnh Trạch, tỉnh …``), or None."""
        parts = {_key(part) for part in _BETWEEN_PARTS.split(address)}
        found = {commune.code: commune for part in parts for commune in self._by_folded.get(part, [])}
        return found.popitem()[1] if len(found) == 1 else None
