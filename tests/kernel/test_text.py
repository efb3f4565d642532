"""Vietnamese text: tidying, folding for search, the order of the dictionary."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.text import fold, sort_key, tidy, tidy_lines

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ"
#: One word for every letter, as the dictionary has them.
IN_ORDER = "an ăn ân ba ca da đa e ê ga hoa im ke la ma na o ô ơ pa qua ra sa ta u ư va xa ý"
WORDS = st.lists(st.text(LETTERS + LETTERS.upper() + "0123456789", min_size=1, max_size=8), min_size=1, max_size=5).map(" ".join)


def test_tidying_composes_and_makes_every_gap_one_space() -> None:
    messy = unicodedata.normalize("NFD", "  Hợp\u00a0 tác\n xã\u200b \ufeffHòa  Bình ")
    assert tidy(messy) == "Hợp tác xã Hòa Bình"


@given(st.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert "  " not in once
    assert once == once.strip()


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Đặng Thị Ngọc  Ánh", "dang thi ngoc anh"), ("ĐỒNG NAI", "dong nai"), (unicodedata.normalize("NFD", "Phường Mỹ Quý"), "phuong my quy"),
     ("LÚA – GẠO", "lua – gao"), ("", "")],
)  # fmt: skip
def test_folding_takes_off_case_and_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(WORDS)
def test_folded_vietnamese_is_plain_and_folding_again_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert folded.isascii()
    assert folded == folded.lower()
    assert fold(folded) == folded


@given(WORDS)
def test_composed_decomposed_and_capital_text_are_found_alike(text: str) -> None:
    assert fold(text) == fold(text.upper()) == fold(unicodedata.normalize("NFD", text))


def assert_rising(words: list[str]) -> None:
    for before, after in itertools.pairwise(words):
        assert sort_key(before) < sort_key(after), (before, after)


def test_letters_sort_as_in_the_dictionary() -> None:
    words = IN_ORDER.split(" ")
    assert_rising(words)


def test_tones_decide_among_words_of_the_same_letters() -> None:
    words = ["ma", "mà", "mả", "mã", "má", "mạ", "man"]
    assert_rising(words)


def test_numbers_sort_by_their_size() -> None:
    names = ["HTX 1", "HTX 2", "HTX 10", "HTX 100"]
    assert_rising(names)


def test_a_shorter_name_stands_before_the_longer_one_it_begins() -> None:
    names = ["Hợp tác xã An", "Hợp tác xã An Bình", "Hợp tác xã Ân"]
    assert_rising(names)


@given(WORDS)
def test_case_and_composition_do_not_change_the_order(text: str) -> None:
    assert sort_key(text) == sort_key(text.upper()) == sort_key(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize("text", ["Hợp\x00 tác\x07 xã", "Hợp tác xã\x1b", "\x02Hợp\x7f tác xã", "Hợp tác\ud800 xã", "Hợp\x0btác\x1fxã"])
def test_signs_nobody_can_see_are_left_out(text: str) -> None:
    assert tidy(text) == "Hợp tác xã"


def test_lines_are_tidied_one_by_one_and_kept_apart() -> None:
    assert tidy_lines("\n Tốt \ud83d\r\n\n  cần   bồi dưỡng\n ") == "Tốt\n\ncần bồi dưỡng"
    assert tidy_lines(" \n\ud800") == ""
