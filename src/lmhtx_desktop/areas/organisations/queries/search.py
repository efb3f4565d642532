"""Finding organisations by what a person types, without regard to accents, case, word order or slips of the hand.

The searched texts of the whole register are kept folded in memory, one index for each open data file; it follows the audit
trail: what a command touched is read again, nothing else. The hard part is to stay right without reading everything anew
after each command, and fast at 117 000 organisations.
"""

import threading
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import ColumnElement, Engine, and_, func, select, true

from lmhtx_desktop.areas.organisations.records import MergedOrganisation, Officer, Organisation
from lmhtx_desktop.areas.organisations.rules.slips import (
    CODE_FROM,
    parted,
    searched_words,
    slips_allowed,
    slips_in_all,
    without_telex,
)
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.audit import AuditChange, AuditEntry, from_json
from lmhtx_desktop.store.datafile import Reading

_search_text = Organisation.__table__.c.search_text
#: Near ones are looked for where fewer than this were found, in searches of at least so many signs; that many are shown.
_FEW, _LONG_ENOUGH, _NEAR_AT_MOST = 4, 4, 20
_PATCHED_AT_MOST = 5_000
#: Of those that are equally near, this many (by name) are looked at more closely.
_RANKED_AT_MOST = 1_000
#: Shorter words stand inside too many others to begin with.
_TELLING = 3
_BATCH = 500
_TABLES = (Organisation.__tablename__, Officer.__tablename__, MergedOrganisation.__tablename__)


@dataclass(frozen=True)
class Hits:
    """What a search found: ids that hold every word, by name; and ids that are near it, the nearest first."""

    exact: list[int]
    near: list[int]


def organisation_filter(search: str) -> ColumnElement[bool]:
    """Return the condition that every word of `search` occurs in the register's searched texts."""
    return and_(true(), *(_search_text.contains(word, autoescape=True) for word in searched_words(fold(search))))


def search_register(reading: Reading, text: str, *, near: bool = True) -> Hits:
    """Find organisations by name, tax code, phone, people, commune, area and the names of those merged into them.

    Where few hold every word typed, `near` adds those that would with a slip or two mended.
    """
    words = searched_words(fold(text))
    index = _index_of(reading)
    with index.lock:
        exact = index.holding(words)
        if near and len(exact) < _FEW and sum(map(len, words)) >= _LONG_ENOUGH:
            return Hits(exact, index.near(words, set(exact)))
        return Hits(exact, [])


def ids_by_name(reading: Reading) -> list[int] | None:
    """Return the ids of the whole register by name, if they are at hand already; else None."""
    with _opening:
        index = _indexes.get(reading.connection.engine)
    if index is None:
        return None
    with index.lock:
        index.follow(reading)
        return index.by_name()


def prepare_search(reading: Reading) -> int:
    """Read the texts that are searched, so that the first key typed finds them there; return how many."""
    index = _index_of(reading)
    with index.lock:
        index.prepare_near()
        return len(index.order)


_indexes: WeakKeyDictionary[Engine, "_Index"] = WeakKeyDictionary()
_opening = threading.Lock()


def _index_of(reading: Reading) -> "_Index":
    with _opening:
        index = _indexes.setdefault(reading.connection.engine, _Index())
    with index.lock:
        index.follow(reading)
    return index


class _Index:
    """The searched texts of one data file. Every organisation has a slot of its own, which it keeps.

    Attributes:
        entry: the audit entry up to which it is true. order: slots by name. ids, keys, texts: by slot.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.entry = -1
        self.order: list[int] = []
        self.ids: list[int] = []
        self.keys: list[str] = []
        self.texts: list[str] = []
        self._postings: dict[str, array[int]] | None = None
        self._spelt: dict[str, None] = {}
        self._codes: tuple[list[str], list[str]] | None = None
        self._patched = False

    def follow(self, reading: Reading) -> None:
        """Become true for the newest audit entry that `reading` sees."""
        newest = int(reading.connection.scalar(select(func.max(AuditEntry.id))) or 0)
        if newest <= self.entry:
            return
        touched = _touched(reading, self.entry) if self.entry >= 0 else None
        if touched is None:
            self._load(reading)
        elif touched:
            self._patch(reading, touched)
        self.entry = newest

    def by_name(self) -> list[int]:
        """Return all ids by name."""
        ids = self.ids
        return [ids[slot] for slot in self.order]

    def holding(self, words: Sequence[str]) -> list[int]:
        """Return the ids whose text holds every word, by name."""
        if any(self._is_unknown(word) for word in words):
            return []
        texts, ids = self.texts, self.ids
        slots: Iterable[int] = self.order
        for word in sorted(words, key=len, reverse=True):
            slots = [slot for slot in slots if word in texts[slot]]
        return [ids[slot] for slot in slots]

    def _is_unknown(self, word: str) -> bool:
        """Whether no text can hold `word`, as the words at hand tell without looking at the texts."""
        if self._postings is None or word.isdigit() or "|" in word:
            return False
        return word not in self._postings and not any(word in known for known in self._postings)

    def near(self, words: Sequence[str], but: set[int]) -> list[int]:
        """Return the ids whose text holds words like these, the fewest slips first; without `but`."""
        self.prepare_near()
        words = list(dict.fromkeys(words))
        allowed = slips_in_all(words)
        likely = {word: self._likely(word) for word in words}
        rarest = min(words, key=lambda word: self._size(word, likely[word]))
        found = self._holding_one_of(rarest, likely[rarest])
        for word in sorted(set(words) - {rarest}, key=len, reverse=True):
            found = self._narrowed(found, word, likely[word], allowed)
        return [self.ids[slot] for slot in self._nearest(found, words, allowed) if self.ids[slot] not in but][:_NEAR_AT_MOST]

    def _nearest(self, found: dict[int, int], words: Sequence[str], allowed: int) -> list[int]:
        """Return the slots with the fewest slips, those with the words in their very name first."""
        ranked: list[int] = []
        for slips in range(allowed + 1):
            alike = sorted(slot for slot, needed in found.items() if needed == slips)[:_RANKED_AT_MOST]
            ranked += sorted(alike, key=lambda slot: (self._beside_name(slot, words), self.keys[slot], slot))
            if len(ranked) >= 2 * _NEAR_AT_MOST:
                break
        return ranked

    def prepare_near(self) -> None:
        """List for every word the slots it stands in, and the codes; long numbers are compared one by one."""
        if self._postings is None:
            self._postings, self._spelt = {}, {}
            for slot in self.order:
                self._post(slot)
        if self._codes is None:
            parts = [text.split("|", 4) if text else ["", "", "", ""] for text in self.texts]
            self._codes = [part[2] for part in parts], [part[3] for part in parts]

    def _post(self, slot: int) -> None:
        postings = self._postings
        assert postings is not None
        for word in self.texts[slot].replace("|", " ").split():
            places = postings.get(word)
            if places is not None:
                places.append(slot)
            elif not word.isdigit() or len(word) < CODE_FROM:
                postings[word] = array("I", (slot,))
                if word.isalpha() and len(word) > 1:
                    self._spelt[word] = None

    def _likely(self, word: str) -> dict[str, int]:
        """Return the words of the register that `word` may stand for, with the slips it takes; itself is no slip."""
        assert self._postings is not None
        known_words = self._postings.keys()
        allowed = slips_allowed(word)
        if not allowed:
            return {}
        alike = process.extract(word, self._spelt.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=None)
        likely = {known: int(slips) for known, slips, _ in alike if slips}
        if (plain := without_telex(word)) != word and plain in known_words:
            likely[plain] = 1
        return likely

    def _size(self, word: str, likely: dict[str, int]) -> int:
        """Guess how many texts a word and those like it stand in."""
        assert self._postings is not None
        if word.isdigit():
            return 0 if len(word) >= CODE_FROM else len(self.texts) // len(word)
        if len(word) < _TELLING:
            return len(self.texts)
        parts = parted(word, self._postings)
        in_parts = min((len(self._postings[part]) for part in parts), default=0)
        return in_parts + sum(len(self._postings[known]) for known in (word, *likely) if known in self._postings)

    def _holding_one_of(self, word: str, likely: dict[str, int]) -> dict[int, int]:
        """Return the slots whose text holds `word`, or one like it, with the slips it takes."""
        postings = self._postings
        assert postings is not None
        if word.isdigit():
            return self._like_code(word)
        found: dict[int, int] = {}
        for known, slips in sorted(likely.items(), key=lambda pair: -pair[1]):
            found.update(dict.fromkeys(postings[known], slips))
        for known in [known for known in postings if word in known]:
            found.update(dict.fromkeys(postings[known], 0))
        if parts := parted(word, postings):
            together = set(postings[parts[0]]).intersection(*(postings[part] for part in parts[1:]))
            found |= {slot: min(1, found.get(slot, 1)) for slot in together}
        return self._narrowed(dict.fromkeys(found, 0), word, likely, 2) if self._patched else found

    def _narrowed(self, found: dict[int, int], word: str, likely: dict[str, int], allowed: int) -> dict[int, int]:
        """Keep the slots whose text holds `word` or one like it, as long as not more than `allowed` slips are needed in all."""
        assert self._postings is not None
        kept: dict[int, int] = {}
        by_slips = sorted(likely.items(), key=lambda pair: pair[1])
        parts = parted(word, self._postings) if slips_allowed(word) else []
        texts = self.texts
        for slot, before in found.items():
            text = texts[slot]
            if word in text:
                kept[slot] = before
                continue
            slips = None
            for known, needed in by_slips:
                if known in text:
                    slips = needed
                    break
            if slips != 1 and parts:
                for part in parts:
                    if part not in text:
                        break
                else:
                    slips = 1
            if slips is not None and before + slips <= allowed:
                kept[slot] = before + slips
        return kept

    def _beside_name(self, slot: int, words: Sequence[str]) -> int:
        """Count the words that do not stand in the name itself."""
        name = self.texts[slot].partition("|")[0]
        return sum(word not in name for word in words)

    def _like_code(self, word: str) -> dict[int, int]:
        held = {slot: 0 for slot in self.order if word in self.texts[slot]}
        if len(word) >= CODE_FROM:
            assert self._codes is not None
            for codes in self._codes:
                for _, slips, slot in process.extract(word, codes, scorer=OSA.distance, score_cutoff=1, limit=None):
                    held.setdefault(slot, int(slips))
        return held

    def _load(self, reading: Reading) -> None:
        more = _more_texts(reading)
        self.ids, self.keys, self.texts = [], [], []
        for id, key, text in reading.connection.execute(_lines(), execution_options={"yield_per": _BATCH}):
            self.ids.append(id)
            self.keys.append(key)
            self.texts.append(f"{text}|{more[id]}" if id in more else text)
        self.order = list(range(len(self.ids)))
        self._postings, self._codes, self._patched = None, None, False

    def _patch(self, reading: Reading, touched: set[int]) -> None:
        slot_of = {self.ids[slot]: slot for slot in self.order if self.ids[slot] in touched}
        gone = set(slot_of.values())
        order = [slot for slot in self.order if slot not in gone]
        for slot in gone:
            self.texts[slot] = ""
        wanted = sorted(touched)
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            more = _more_texts(reading, batch)
            for id, key, text in reading.connection.execute(_lines().where(Organisation.id.in_(batch))):
                slot = slot_of.get(id, len(self.ids))
                if slot == len(self.ids):
                    self.ids.append(id)
                    self.keys.append(key)
                    self.texts.append("")
                self.keys[slot], self.texts[slot] = key, f"{text}|{more[id]}" if id in more else text
                order.append(slot)
                if self._postings is not None:
                    self._post(slot)
        order.sort(key=lambda slot: (self.keys[slot], self.texts[slot], self.ids[slot]))
        self.order, self._codes, self._patched = order, None, True


def _lines() -> Any:
    table = Organisation.__table__.c
    return select(table.id, table.sort_key, table.search_text).order_by(table.sort_key, table.search_text, table.id)


def _more_texts(reading: Reading, ids: Sequence[int] | None = None) -> dict[int, str]:
    """Return what is searched besides the organisation's own line: its people, and those merged into it."""
    officer, merged = Officer.__table__.c, MergedOrganisation.__table__.c
    people = select(officer.organisation_id, officer.search_text)
    doubles = select(merged.organisation_id, merged.name, merged.tax_code)
    if ids is not None:
        people = people.where(officer.organisation_id.in_(ids))
        doubles = doubles.where(merged.organisation_id.in_(ids))
    found: dict[int, list[str]] = defaultdict(list)
    for id, text in reading.connection.execute(people):
        found[id].append(text)
    for id, name, code in reading.connection.execute(doubles):
        found[id].append(f"{fold(name)}|{code or ''}")
    return {id: "|".join(texts) for id, texts in found.items()}


def _touched(reading: Reading, since: int) -> set[int] | None:
    """Return the organisations whose searched texts commands after entry `since` may have changed; None where they are many."""
    change = AuditChange.__table__.c
    changes = reading.connection.execute(
        select(change.kind, change.table_name, change.row_id, change.row_to, change.before).where(
            change.entry_id > since, change.table_name.in_(_TABLES)
        )
    ).all()
    if sum(each.row_to - each.row_id + 1 for each in changes) > _PATCHED_AT_MOST:
        return None
    touched: set[int] = set()
    owners: dict[str, Any] = {record.__tablename__: record.__table__ for record in (Officer, MergedOrganisation)}
    for each in changes:
        if each.table_name not in owners:
            touched.update(range(each.row_id, each.row_to + 1))
            continue
        table = owners[each.table_name]
        if each.before is not None and "organisation_id" in (before := from_json(table, each.before)):
            touched.add(before["organisation_id"])
        touched.update(reading.connection.scalars(select(table.c.organisation_id).where(table.c.id.between(each.row_id, each.row_to))))
    return touched
