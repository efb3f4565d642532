"""Which organisations may be one: the rules as a table, and that blocking loses no pair."""

import datetime
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.organisations.doubles import find_doubles, name_likeness, near_names
from lmhtx_desktop.areas.organisations.rules.duplicates import (
    CUTOFF,
    Compared,
    Proposal,
    Strength,
    Why,
    compared,
    marks_of,
    phone_numbers,
)
from lmhtx_desktop.areas.organisations.rules.facts import twin_key
from lmhtx_desktop.kernel.errors import Stopped


def proposed(one: dict[str, Any], other: dict[str, Any], **more: Any) -> Proposal | None:
    pair = [compared(id, **{"kind": "HTX", "commune_id": 1, **facts}) for id, facts in ((1, one), (2, other))]
    found = find_doubles(pair, **more)
    assert len(found) <= 1
    return found[0] if found else None


def name(text: str, **facts: Any) -> dict[str, Any]:
    return {"name": text, **facts}


CODE, OTHER_CODE = "1602145678", "1401122334"
SURE, LIKELY, POSSIBLE = Strength.SURE, Strength.LIKELY, Strength.POSSIBLE


@pytest.mark.parametrize(
    ("one", "other", "why", "strength"),
    [
        # the same tax code, whatever the names and wherever
        (name("HTX Tân Tiến", tax_code=CODE), name("HTX Bình Hòa", tax_code=CODE, commune_id=2), [Why.TAX_CODE], LIKELY),
        (name("HTX Tân Tiến", tax_code=CODE), name("Hợp tác xã Tân Tiến", tax_code=CODE), [Why.TAX_CODE, Why.SAME_NAME], SURE),
        (name("HTX số 1", tax_code=CODE), name("HTX số 2", tax_code=CODE), [Why.TAX_CODE], LIKELY),
        # names: abbreviations in full, kind and case and accents aside
        (name("HTX DVNN Hòa Bình"), name("Hợp tác xã dịch vụ nông nghiệp HÒA BÌNH"), [Why.SAME_NAME], LIKELY),
        (name("HTX Nông nghiệp Phước Hưng"), name("HTX Nông nghiệp Phươc Hungg"), [Why.NEAR_NAME], POSSIBLE),
        (name("HTX Nông nghiệp Phước Hưng"), name("HTX Phước Hưng nông nghiệp"), [Why.NEAR_NAME], LIKELY),
        (name("HTX Tân Thành"), name("HTX Tân Thạnh"), [Why.SAME_NAME], POSSIBLE),
        (name("HTX Tân Tiến"), name("HTX Tân Tiến", commune_id=2), None, None),
        (name("HTX Nông nghiệp Phước Hưng"), name("HTX Nông nghiệp Bình Thủy"), None, None),
        # numbers, letters and points of the compass tell neighbours apart
        (name("HTX Nông nghiệp số 1"), name("HTX Nông nghiệp số 2"), None, None),
        (name("HTX Nông nghiệp số 01"), name("HTX Nông nghiệp số 1"), [Why.NEAR_NAME], POSSIBLE),
        (name("HTX Nông nghiệp Tân Lập II"), name("HTX Nông nghiệp Tân Lập III"), None, None),
        (name("HTX Nông nghiệp Vĩnh Phước A"), name("HTX Nông nghiệp Vĩnh Phước B"), None, None),
        (name("HTX Dịch vụ nông nghiệp Tân Phú Đông"), name("HTX Dịch vụ nông nghiệp Tân Phú Tây"), None, None),
        (name("HTX Dịch vụ nông nghiệp Tân Phú Đông"), name("HTX Dịch vụ nông nghiệp Tân Phú"), None, None),
        (name("HTX Dịch vụ nông nghiệp Tân Phú Đông"), name("HTX Dịch vụ nông nghiệp Tân Phú Đôngg"), [Why.NEAR_NAME], POSSIBLE),
        # kinds: a THT may have become an HTX; an HTX and its union share a name by custom
        (name("HTX Tân Tiến"), name("Tổ hợp tác Tân Tiến", kind="THT"), [Why.SAME_NAME], POSSIBLE),
        (name("HTX Nông nghiệp Tân Tiến"), name("THT Nông nghiệp Tân Tiếm", kind="THT"), None, None),
        (name("HTX Tân Tiến"), name("Liên hiệp HTX Tân Tiến", kind="LHHTX"), None, None),
        (name("HTX Tân Tiến", tax_code=CODE), name("THT Tân Tiến", kind="THT", tax_code=CODE), [Why.TAX_CODE, Why.SAME_NAME], LIKELY),
        # two codes of their own speak against it, unless one is a slip of the other
        (name("HTX Tân Tiến", tax_code=CODE), name("HTX Tân Tiến", tax_code=OTHER_CODE), [Why.SAME_NAME], POSSIBLE),
        (name("HTX Nông nghiệp Tân Tiến", tax_code=CODE), name("HTX Nông nghiệp Tân Tiếm", tax_code=OTHER_CODE), None, None),
        (name("HTX Tân Tiến", tax_code=CODE), name("HTX Tân Tiến", tax_code="1602145687"), [Why.SAME_NAME], LIKELY),
        # one telephone and one representative
        (name("HTX Sông Xanh", phone="0912.345.678", representative="Lê Văn Tài", commune_id=None),
         name("HTX Vận tải Kim Long", phone="+84 912 345 678", representative="lê văn tài", commune_id=2), [Why.PERSON], POSSIBLE),
        (name("HTX Sông Xanh", phone="0912345678", representative="Lê Văn Tài"),
         name("HTX Vận tải Kim Long", phone="0912345678", representative="Lê Văn Tám"), None, None),
        (name("HTX Chợ số 1", phone="0912345678", representative="Lê Văn Tài"),
         name("HTX Chợ số 2", phone="0912345678", representative="Lê Văn Tài"), None, None),
        # a rare name of which one side has no commune
        (name("HTX Tân Tiến", commune_id=None), name("HTX Tân Tiến"), [Why.UNPLACED], POSSIBLE),
        (name("HTX Tân Tiến", commune_id=None, area="Huyện A"), name("HTX Tân Tiến", area="Huyện B"), None, None),
    ],
)  # fmt: skip
def test_what_is_proposed_and_how_surely(
    one: dict[str, Any], other: dict[str, Any], why: list[Why] | None, strength: Strength | None
) -> None:
    found = proposed(one, other)
    assert (found and list(found.why)) == why
    assert (found and found.strength) == strength


def test_the_reason_is_a_sentence_with_what_speaks_against_it() -> None:
    found = proposed(name("HTX Tân Thành", tax_code=CODE), name("THT Tân Thạnh", kind="THT", tax_code="1602145687"))
    assert found is not None
    assert found.reason == "Cùng tên, cùng xã (mã số thuế lệch một chữ số, khác loại hình, khác dấu)"


def test_the_same_founding_day_makes_it_surer() -> None:
    day = datetime.date(2015, 3, 2)
    without = proposed(name("HTX Tân Tiến"), name("HTX Tân Tiến"))
    with_day = proposed(name("HTX Tân Tiến", founded=day), name("HTX Tân Tiến", founded=day))
    assert without is not None
    assert with_day is not None
    assert with_day.points > without.points


def test_a_pair_already_settled_is_not_proposed_again() -> None:
    assert proposed(name("HTX Tân Tiến"), name("HTX Tân Tiến"), settled={(1, 2)}) is None


def test_the_surest_come_first() -> None:
    register = [
        compared(1, "HTX A Tân Tiến", "HTX", commune_id=1), compared(2, "HTX A Tân Tiến", "HTX", commune_id=1),
        compared(3, "HTX Mùa Vàng", "HTX", commune_id=1, tax_code=CODE), compared(4, "HTX Mùa Vàng", "HTX", commune_id=1, tax_code=CODE),
    ]  # fmt: skip
    assert [(each.first, each.second) for each in find_doubles(register)] == [(3, 4), (1, 2)]


def test_many_of_one_name_are_told_of_beside_the_first_only() -> None:
    register = [compared(id, "HTX Tân Tiến", "HTX", commune_id=1) for id in range(1, 41)]
    assert [(each.first, each.second) for each in find_doubles(register)] == [(1, id) for id in range(2, 41)]


def test_the_search_tells_how_far_it_is_and_can_be_stopped() -> None:
    register = [compared(id, f"HTX Tân Tiến {'x' * id}", "HTX", commune_id=id % 3) for id in range(1, 20)]
    told: list[int] = []
    find_doubles(register, step=lambda done, total: told.append(done))
    assert told == sorted(told)
    assert told[-1] == 100

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        find_doubles(register, step=stop)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("HTX số 01", ("1",)), ("HTX 19/5", ("19", "5")), ("HTX Tổ 3B ấp 2", ("3b", "2")), ("HTX Quyết Tiến IV", ("4",)),
        ("HTX Phước Đông", ()), ("HTX Khu12bis", ("12",)), ("HTX Mùa Xuân", ()),
    ],
)  # fmt: skip
def test_what_in_a_name_tells_neighbours_apart(text: str, marks: tuple[str, ...]) -> None:
    assert marks_of(twin_key(text)) == marks


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("0912 345 678", ("0912345678",)), ("+84 912.345.678", ("0912345678",)), ("0296-3851234; 0912345678", ("02963851234", "0912345678")),
        ("(0296) 3851234", ("02963851234",)), ("máy lẻ 12", ()), (None, ()),
    ],
)  # fmt: skip
def test_telephone_numbers_are_read_out_of_what_was_written(written: str | None, numbers: tuple[str, ...]) -> None:
    assert phone_numbers(written) == numbers


WORDS = [
    "nông nghiệp",
    "dịch vụ",
    "Tân Lập",
    "Tân Lạp",
    "Hòa Bình",
    "Hoà Bìng",
    "Phú",
    "Phúc",
    "số 1",
    "số 2",
    "A",
    "B",
    "Đông",
    "xanh",
    "xan",
]
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)


@given(st.lists(st.tuples(NAMES, st.sampled_from([1, 2, None])), max_size=14))
def test_blocking_finds_every_pair_that_comparing_each_with_each_finds(listed: list[tuple[str, int | None]]) -> None:
    register = [compared(id, text, "HTX", commune_id=commune) for id, (text, commune) in enumerate(listed, start=1)]

    def alike(one: Compared, other: Compared) -> float:
        same_place = one.commune_id is not None and one.commune_id == other.commune_id
        return name_likeness(one.key, other.key) if same_place and one.key and one.marks == other.marks else 0.0

    by_force = {(a.id, b.id): percent for a, b in combinations(register, 2) if (percent := alike(a, b)) >= CUTOFF}
    found = near_names(register)
    assert found.keys() == by_force.keys()
    assert all(abs(found[pair] - by_force[pair]) < 0.01 for pair in found)
