"""Lists pasted from Excel: what real offices copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.training.rules.pasting import read_pasted
from lmhtx_desktop.areas.training.words import KINH, Position, Sex


def test_a_list_without_headings_follows_the_sign_in_sheet() -> None:
    (read,) = read_pasted("Nguyễn Thị Hoa\t1985\tNữ\tKinh\tKế toán\tHTX Tân Phú\t0912345678")
    assert (read.full_name, read.birth_year, read.sex, read.ethnicity) == ("Nguyễn Thị Hoa", 1985, Sex.FEMALE, KINH)
    assert (read.position, read.organisation, read.phone, read.problems) == (Position.ACCOUNTANT, "HTX Tân Phú", "0912345678", ())


def test_running_numbers_before_the_names_are_passed_over() -> None:
    read = read_pasted("1\tLê Văn An\t1980\n2\tLê Văn Bình\t1981\n")
    assert [(person.full_name, person.birth_year) for person in read] == [("Lê Văn An", 1980), ("Lê Văn Bình", 1981)]


def test_headings_in_any_order_are_recognised_and_lines_above_them_left_out() -> None:
    text = "DANH SÁCH HỌC VIÊN\n\nSTT\tĐơn vị công tác\tHỌ VÀ TÊN\tĐiện thoại\tNăm sinh\n1\tHTX A\tTRẦN THỊ BÉ\t912345678\t12/05/1979\n"
    (read,) = read_pasted(text)
    assert (read.full_name, read.organisation, read.phone, read.birth_year) == ("Trần Thị Bé", "HTX A", "0912345678", 1979)


def test_the_birth_year_under_nam_or_nu_tells_the_sex() -> None:
    text = "TT\tHọ và tên\tNăm sinh\t\tĐơn vị\n\t\tNam\tNữ\t\n1\tLê Văn An\t1980\t\tHTX A\n2\tLê Thị Ba\t\t1990\tHTX B\n"
    read = read_pasted(text)
    assert [(person.sex, person.birth_year, person.organisation) for person in read] == [
        (Sex.MALE, 1980, "HTX A"),
        (Sex.FEMALE, 1990, "HTX B"),
    ]


def test_a_tick_under_nu_tells_the_sex_and_leaves_the_year_alone() -> None:
    (read,) = read_pasted("Họ tên\tNăm sinh\tNam\tNữ\nLê Thị Ba\t1990\t\tx\n")
    assert (read.sex, read.birth_year, read.problems) == (Sex.FEMALE, 1990, ())


def test_what_is_not_understood_is_pointed_at_and_not_recorded() -> None:
    (read,) = read_pasted("Lê Văn An\tkhông nhớ\tchưa rõ\tKlingon")
    assert (read.birth_year, read.sex, read.ethnicity) == (None, None, None)
    assert len(read.problems) == 3
    assert "không nhớ" in " ".join(read.problems)


@pytest.mark.parametrize("text", ["", "\n\n", "1\n2\n3\n", "\t\t\t"])
def test_nothing_to_read_is_an_empty_list(text: str) -> None:
    assert read_pasted(text) == []


@given(st.text(alphabet=st.sampled_from("Lê Văn An\t;\n1980Nữx/\"'()."), max_size=200))
def test_no_pasted_text_breaks_the_reading(text: str) -> None:
    for person in read_pasted(text):
        assert person.full_name
        assert person.birth_year is None or 1900 <= person.birth_year <= 2099
