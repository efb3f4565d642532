"""Conditions of a list: said in words, refused when they say nothing, kept and read back."""

import datetime
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.finding import Criterion, FindField, How, Sort, check_criterion, criteria_from_json, criteria_to_json, in_words

day = datetime.date
FIELDS = {
    field.key: field
    for field in (
        FindField("name", "Tên", Sort.TEXT),
        FindField("kind", "Loại hình", Sort.CHOICE, options=(("HTX", "HTX"), ("THT", "Tổ hợp tác"), ("X", "X"), ("Y", "Y"))),
        FindField("revenue", "Doanh thu", Sort.MONEY, yearly=True),
        FindField("founded", "Thành lập", Sort.DAY),
        FindField("clean", "Sạch", Sort.FLAG),
    )
}


@pytest.mark.parametrize(
    ("criterion", "said"),
    [
        (Criterion("name", "has", "tan phu"), "Tên chứa “tan phu”"),
        (Criterion("name", "empty"), "Tên: chưa ghi"),
        (Criterion("kind", "one_of", ("HTX", "THT")), "Loại hình: HTX, Tổ hợp tác"),
        (Criterion("kind", "none_of", ("THT",)), "Loại hình: không phải Tổ hợp tác"),
        (Criterion("kind", "one_of", ("HTX", "THT", "X", "Y")), "Loại hình: HTX, Tổ hợp tác, X và 1 mục nữa"),
        (Criterion("revenue", ">", 1_000_000_000, 2025), "Doanh thu 2025 > 1.000.000.000"),
        (Criterion("revenue", "between", (1, 2000), 2025), "Doanh thu 2025 1 – 2.000"),
        (Criterion("revenue", "empty", None, 2024), "Doanh thu 2024: chưa ghi"),
        (Criterion("founded", "between", (day(2020, 1, 1), None)), "Thành lập từ 01/01/2020"),
        (Criterion("founded", "between", (None, day(2020, 1, 1))), "Thành lập đến 01/01/2020"),
        (Criterion("founded", "between", (day(2019, 1, 1), day(2020, 1, 1))), "Thành lập 01/01/2019 – 01/01/2020"),
        (Criterion("clean", "yes"), "Sạch: có"),
    ],
)
def test_a_condition_is_said_as_an_officer_says_it(criterion: Criterion, said: str) -> None:
    field = FIELDS[criterion.field]
    check_criterion(field, criterion)
    assert in_words(field, criterion) == said


def test_codes_asked_from_the_data_are_said_by_their_names() -> None:
    field = FindField("commune_id", "Xã", Sort.CHOICE, ask=lambda reading: [])
    assert in_words(field, Criterion("commune_id", "one_of", (7, 8)), {7: "Xã Tân An"}) == "Xã: Xã Tân An, 8"


@pytest.mark.parametrize(
    ("criterion", "wrong"),
    [
        (Criterion("name", "has", ""), "value"),
        (Criterion("name", ">", "a"), "how"),
        (Criterion("kind", "one_of", ()), "value"),
        (Criterion("revenue", ">", 5), "year"),
        (Criterion("revenue", ">", None, 2025), "value"),
        (Criterion("revenue", "between", (5, None), 2025), "value"),
        (Criterion("revenue", "between", (5, 4), 2025), "value"),
        (Criterion("founded", "between", (None, None)), "value"),
        (Criterion("founded", "between", (day(2020, 2, 1), day(2020, 1, 1))), "value"),
    ],
)
def test_a_condition_that_says_nothing_is_refused_where_it_can_be_mended(criterion: Criterion, wrong: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_criterion(FIELDS[criterion.field], criterion)
    assert refused.value.field == wrong


_days = st.dates(day(1950, 1, 1), day(2050, 1, 1))
_criteria = st.one_of(
    st.builds(Criterion, st.just("name"), st.sampled_from(["has", "starts"]), st.text(min_size=1)),
    st.builds(Criterion, st.just("kind"), st.just("one_of"), st.lists(st.sampled_from(["HTX", "THT"]), min_size=1).map(tuple)),
    st.builds(Criterion, st.just("revenue"), st.sampled_from([">", "<=", "="]), st.integers(), st.integers(2000, 2030)),
    st.builds(Criterion, st.just("founded"), st.just("between"), st.tuples(_days, st.none())),
    st.builds(Criterion, st.sampled_from(["name", "kind", "clean"]), st.sampled_from(["empty", "given"])),
)


@given(st.lists(_criteria))
def test_what_is_kept_is_read_back_as_it_was(criteria: list[Criterion]) -> None:
    assert criteria_from_json(json.loads(json.dumps(criteria_to_json(criteria))), FIELDS) == tuple(criteria)


_anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.sampled_from(["field", "how", "value", "year"]), inside),
)


@given(_anything)
def test_a_view_from_another_version_or_hand_never_breaks_the_list(told: Any) -> None:
    for criterion in criteria_from_json(told, FIELDS):
        check_criterion(FIELDS[criterion.field], criterion)


def test_a_field_no_longer_known_is_left_out_and_the_others_stay() -> None:
    told = criteria_to_json([Criterion("gone", How.EMPTY), Criterion("name", How.GIVEN)])
    assert criteria_from_json(told, FIELDS) == (Criterion("name", "given"),)
