"""Finding organisations that may be one among a whole register's: blocks first, names compared within them. Pure.

Every pair of one commune whose names reach `CUTOFF` is found: only what cannot reach it is left out (another number in the
name, too different a length), nothing is guessed.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from lmhtx_desktop.areas.organisations.rules.duplicates import CUTOFF, RARE, Compared, Proposal, judge

Pair = tuple[int, int]
#: Rows compared at once: the fewer, the less of what lies below the diagonal is compared for nothing.
_ROWS = 64
#: Many of one code or one name are told of beside the first of them only; as they are merged, the rest follows.
_MANY = 12
#: Two cores are everywhere; more would leave none to the window.
_WORKERS = 2
#: Parts of the way: names are the long one.
_SHARES = (5, 90, 100)


def find_doubles(
    register: Sequence[Compared], settled: Collection[Pair] = frozenset(), step: Callable[[int, int], None] = lambda done, total: None
) -> list[Proposal]:
    """Return all pairs that may be one organisation, the surest first.

    Args:
        register: every organisation.
        settled: pairs (smaller number first) judged different, or tied by a link of their own.
        step: told how far it is, in per cent; may raise to stop.
    """
    by_id = {each.id: each for each in register}
    alike: dict[Pair, float] = {}
    for pair in _sharing(register, lambda each: [each.tax_code] if each.tax_code else []):
        alike[pair] = 0.0
    for pair in _sharing(register, lambda each: [(each.person, phone) for phone in each.phones] if each.person else []):
        alike[pair] = 0.0
    step(_SHARES[0], 100)
    alike.update(near_names(register, step))
    rare = _rare_unplaced(register)
    alike.update(dict.fromkeys(rare, 100.0))
    found = []
    for pair, percent in alike.items():
        if pair in settled:
            continue
        one, other = by_id[pair[0]], by_id[pair[1]]
        proposal = judge(one, other, percent or name_likeness(one.key, other.key), rare=pair in rare)
        if proposal is not None:
            found.append(proposal)
    step(_SHARES[2], 100)
    return sorted(found, key=lambda each: (-each.points, each.first, each.second))


def name_likeness(one: str, other: str) -> float:
    """Return how alike two names (as compared) are in per cent; the same words in another order are the same. 0 below `CUTOFF`."""
    return 100.0 if _in_order(one) == _in_order(other) else fuzz.ratio(one, other, score_cutoff=CUTOFF)


def near_names(register: Sequence[Compared], step: Callable[[int, int], None] = lambda done, total: None) -> dict[Pair, float]:
    """Return the pairs of one commune whose names reach `CUTOFF` and agree in what tells neighbours apart, with their likeness."""
    blocks: dict[tuple[int, tuple[str, ...]], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for each in register:
        if each.commune_id is not None and each.key:
            blocks[each.commune_id, each.marks][each.key].append(each.id)
    work = sum(len(names) ** 2 for names in blocks.values()) or 1
    found: dict[Pair, float] = {}
    done, (first, last, _) = 0, _SHARES
    for names in blocks.values():
        for ids in names.values():
            if len(ids) > 1:
                found.update(dict.fromkeys(_pairs(ids), 100.0))
        for one, other, percent in _near_keys(names):
            found.update(dict.fromkeys(_across(names[one], names[other]), percent))
        done += len(names) ** 2
        step(first + (last - first) * done // work, 100)
    return found


def _near_keys(names: Mapping[str, list[int]]) -> Iterator[tuple[str, str, float]]:
    """Compare all names of one block, shortest first: a name can only reach the cutoff with one not much longer."""
    import numpy as np  # both would cost the start of the program a third of a second
    from rapidfuzz import process

    keys = sorted(names, key=lambda key: (len(key), key))
    lengths = [len(key) for key in keys]
    longest = 200 / CUTOFF - 1
    for start in range(0, len(keys), _ROWS):
        end = min(start + _ROWS, len(keys))
        reach = int(np.searchsorted(lengths, lengths[end - 1] * longest + 1, side="right"))
        scores = process.cdist(keys[start:end], keys[start:reach], scorer=fuzz.ratio, score_cutoff=CUTOFF, dtype=np.uint8, workers=_WORKERS)
        rows, columns = np.nonzero(scores)  # whole per cents tell who is near; how near is asked of those few once more
        for row, column in zip(rows[columns > rows], columns[columns > rows], strict=True):
            one, other = keys[start + row], keys[start + column]
            percent = fuzz.ratio(one, other, score_cutoff=CUTOFF)
            if percent:
                yield one, other, percent
    same_words: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        same_words[_in_order(key)].append(key)
    for orders in same_words.values():
        yield from ((one, other, 100.0) for one, other in combinations(orders, 2))


def _rare_unplaced(register: Sequence[Compared]) -> set[Pair]:
    """Pair those of one rare name of whom one has no commune."""
    unplaced = {each.key for each in register if each.commune_id is None and each.key}
    by_name: dict[str, list[Compared]] = defaultdict(list)
    for each in register:
        if each.key in unplaced:
            by_name[each.key].append(each)
    return {
        _pair(one.id, other.id)
        for namesakes in by_name.values()
        if 1 < len(namesakes) <= RARE
        for one, other in combinations(namesakes, 2)
        if None in (one.commune_id, other.commune_id)
    }


def _sharing(register: Iterable[Compared], traits: Callable[[Compared], Iterable[object]]) -> Iterator[Pair]:
    holders: dict[object, list[int]] = defaultdict(list)
    for each in register:
        for trait in traits(each):
            holders[trait].append(each.id)
    for ids in holders.values():
        if len(ids) > 1:
            yield from _pairs(ids)


def _pairs(ids: Sequence[int]) -> Iterator[Pair]:
    if len(ids) > _MANY:
        yield from (_pair(ids[0], id) for id in ids[1:])
    else:
        yield from (_pair(one, other) for one, other in combinations(ids, 2))


def _across(ids: Sequence[int], others: Sequence[int]) -> Iterator[Pair]:
    if len(ids) * len(others) > _MANY**2:
        yield _pair(ids[0], others[0])
    else:
        yield from (_pair(one, other) for one in ids for other in others)


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _in_order(key: str) -> str:
    return " ".join(sorted(key.split()))
