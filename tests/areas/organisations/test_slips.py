"""Words typed in a hurry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.organisations.rules.slips import parted, searched_words, slips_allowed, slips_in_all, without_telex


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("nong nghiep", ["nong", "nghiep"]),
        ("0912 000 001", ["0912000001"]),
        ("0912.000.001", ["0912000001"]),
        ("(029) 6123 4567", ["02961234567"]),
        ("+84 912 000 001", ["0912000001"]),
        ("1600-123-456", ["1600123456"]),
        ("12 34", ["12", "34"]),
        ("htx 12345678", ["htx", "12345678"]),
        ("", []),
    ],
)
def test_a_number_written_in_groups_is_one_word(typed: str, words: list[str]) -> None:
    assert searched_words(typed) == words


@pytest.mark.parametrize(("word", "slips"), [("an", 0), ("tan", 1), ("phuoc", 1), ("nghiep", 2), ("a1b2c3", 0), ("2025", 0)])
def test_short_words_and_numbers_allow_few_slips(word: str, slips: int) -> None:
    assert slips_allowed(word) == slips


def test_a_long_search_allows_more_slips_in_all() -> None:
    assert [slips_in_all(text.split()) for text in ("tan phu", "nong nghiep tan", "hop tac xa nong nghiep tan phu 12")] == [1, 2, 3]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nongf", "nong"),
        ("noong", "nong"),
        ("ddoongf", "dong"),
        ("hopwj", "hop"),
        ("tacs", "tac"),
        ("phuocws", "phuoc"),
        ("vanaj", "van"),
        ("tan", "tan"),
        ("hoa", "hoa"),
    ],
)
def test_telex_without_a_keyboard_for_it_is_understood(typed: str, meant: str) -> None:
    assert without_telex(typed) == meant


KNOWN = {"nong", "nghiep", "tan", "phu", "an", "tanphu"}


@pytest.mark.parametrize(
    ("word", "parts"),
    [("nongnghiep", ["nong", "nghiep"]), ("nghieptanphu", ["nghiep", "tanphu"]), ("nong", []), ("xyz", []), ("tanxyz", [])],
)
def test_a_word_without_spaces_is_parted_into_known_ones(word: str, parts: list[str]) -> None:
    assert parted(word, KNOWN) == parts


@given(st.lists(st.sampled_from(sorted(KNOWN)), min_size=2, max_size=6))
def test_whatever_known_words_are_run_together_can_be_parted(words: list[str]) -> None:
    run = "".join(words)
    found = parted(run, KNOWN)
    assert run in KNOWN or "".join(found) == run
