"""Form files are verified at load: whoever writes one wrong is told the file, the line and the word."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lmhtx_desktop.areas.reporting.load import read_form
from lmhtx_desktop.areas.reporting.words import Comparison, Span, Typing
from lmhtx_desktop.kernel.errors import Trouble

from .conftest import SMALL_FORM, CountingSource

FormFile = Callable[[str], Path]


def test_a_form_is_read_as_it_is_written(form_file: FormFile, source: CountingSource) -> None:
    form = read_form(form_file(SMALL_FORM), source.indicators)
    assert (form.code, form.version, form.cut_off) == ("THU-01", 3, (12, 31))
    assert [column.key for column in form.columns] == ["previous", "plan", "half", "now"]
    assert form.columns[0].span is Span.PREVIOUS_YEAR
    assert form.columns[1].typing is Typing.ONLY
    assert form.rows[3].formula is not None
    assert form.rows[3].formula.names == ("all", "active")
    assert form.checks[0].compare is Comparison.AT_MOST
    assert form.checks[0].places == ("previous", "plan", "half", "now")


def line_of(text: str, piece: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if piece in line)


@pytest.mark.parametrize(
    ("right", "wrong", "told", "at"),
    [
        ('indicator = "revenue"', 'indicator = "revenu"', "không có chỉ số “revenu”", 'key = "revenue"'),
        ('formula = "all - active"', 'formula = "all - activ"', "không có dòng “activ”", 'key = "rest"'),
        ('formula = "all - active"', 'formula = "all - group"', "không có dòng “group”", 'key = "rest"'),
        ('formula = "all - active"', 'formula = "all - note"', "không có dòng “note”", 'key = "rest"'),
        ('formula = "all - active"', 'formula = "all.active"', "không thuộc ngôn ngữ công thức", 'key = "rest"'),
        ('formula = "all - active"', 'formula = "share * all"', "công thức chạy vòng", "rows = ["),
        ('formula = "all - active"', 'formula = "rest + 1"', "công thức chạy vòng: rest → rest", 'key = "rest"'),
        ('formula = "all - active"', 'formule = "all - active"', "từ lạ “formule”", 'key = "rest"'),
        ('key = "rest", label', 'key = "all", label', "xuất hiện hai lần", 'key = "all"'),
        ('unit = "%"', 'unit = "phần trăm"', "không có đơn vị tính “phần trăm”", 'key = "share"'),
        ('span = "half"', 'span = "halb"', "“span” không thể là “halb”", 'key = "half"'),
        ('style = "detail"', 'style = "italic"', "“style” không thể là “italic”", 'key = "active"'),
        ("Ước năm {year}", "Ước năm {yaer}", "chỗ điền lạ {yaer}", 'key = "now"'),
        ("Ước năm {year}", "Ước năm {year", "ngoặc nhọn lẻ", 'key = "now"'),
        ('left = "active"', 'left = "actives"', "không có dòng “actives”", 'rule = "active_within_all"'),
        ('is = "≤"', 'is = "~"', "“is” không thể là “~”", 'rule = "active_within_all"'),
        ("({right}).", "({wrong}).", "chỗ điền lạ {wrong}", 'rule = "active_within_all"'),
        ('typed = true, words = true', 'words = true', "dòng chữ phải có typed", 'key = "note"'),
        ('label = "Còn lại", unit = "HTX", formula', 'label = "Còn lại", unit = "HTX", indicator = "all", formula', "chỉ được có một trong", 'key = "rest"'),
        ('label = "Còn lại", unit = "HTX", formula = "all - active"', 'label = "Còn lại"', "không có “indicator”", 'key = "rest"'),
    ],
)  # fmt: skip
def test_a_wrong_word_is_named_with_file_and_line(
    form_file: FormFile, source: CountingSource, right: str, wrong: str, told: str, at: str
) -> None:
    text = SMALL_FORM.replace(right, wrong)
    if "share * all" in wrong:
        text = text.replace("active / all * 100", "rest / all")
    assert text != SMALL_FORM
    with pytest.raises(Trouble) as trouble:
        read_form(form_file(text), source.indicators)
    assert told in trouble.value.sentence
    assert trouble.value.sentence.startswith("THU-01.toml")
    if at != "rows = [":
        assert f"dòng {line_of(text, at)}" in trouble.value.sentence


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('code = "THU-01"', "", "thiếu “code”"),
        ('code = "THU-01"', "code = 1", "“code” không đúng kiểu"),
        ('code = "THU-01"', 'code = "THU-01"\ncolour = "red"', "từ lạ “colour”"),
        ("valid_from = 2020-01-01", 'valid_from = "2020"', "“valid_from” không đúng kiểu"),
        ('periods = ["year", "half", "quarter"]', 'periods = ["decade"]', "không thể là “decade”"),
        ('code = "THU-01"', 'code = "THU-01"\ncut_off = "30/02"', "viết như 31/12"),
        ('code = "THU-01"', "code = THU", "không đúng cú pháp TOML"),
    ],
)
def test_a_wrong_head_is_named(form_file: FormFile, source: CountingSource, right: str, wrong: str, told: str) -> None:
    with pytest.raises(Trouble) as trouble:
        read_form(form_file(SMALL_FORM.replace(right, wrong, 1)), source.indicators)
    assert told in trouble.value.sentence


MEASURES = """
code = "DO-01"
title = "Cột là chỉ tiêu"
legal = "Không có"
receivers = []
valid_from = 2020-01-01
periods = ["year"]
shows_units = false
pattern = "{column}_{row}"
columns = [
  { key = "count", label = "Số", part = "fees_members" },
  { key = "due", label = "Phải thu", part = "fees_due", unit = "Đồng" },
  { key = "each", label = "Bình quân", formula = "due / count", unit = "Đồng" },
  { key = "sent", label = "Đã nộp", part = "fees_sent", unit = "Đồng", rows = ["total"] },
]
rows = [
  { key = "total", label = "Tổng số" },
  { key = "htx", label = "HTX", part = "htx" },
]
"""
KNOWN = ("fees_members", "fees_members_htx", "fees_due", "fees_due_htx", "fees_sent")


def test_where_columns_are_the_measures_the_indicator_is_made_of_column_and_row(form_file: FormFile) -> None:
    form = read_form(form_file(MEASURES), KNOWN)
    table = [[form.indicator_at(row, column) for column in form.columns] for row in form.rows]
    assert table == [["fees_members", "fees_due", "", "fees_sent"], ["fees_members_htx", "fees_due_htx", "", ""]]
    assert not form.has_cell(form.rows[1], form.columns[3])


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('part = "htx"', 'part = "lh"', "không có chỉ số “fees_members_lh” (cột “count”)"),
        ('formula = "due / count"', 'formula = "due / counts"', "không có cột “counts”"),
        ('formula = "due / count"', 'formula = "each + 1"', "công thức chạy vòng: each → each"),
        ('rows = ["total"]', 'rows = ["totall"]', "không có dòng “totall”"),
        ('formula = "due / count"', 'formula = "due - sent"', "cột “sent” không áp dụng cho dòng “htx”"),
        ('"{column}_{row}"', '"{column}_{kind}"', "chỗ điền lạ {kind}"),
    ],
)
def test_a_wrong_measure_is_named(form_file: FormFile, right: str, wrong: str, told: str) -> None:
    with pytest.raises(Trouble) as trouble:
        read_form(form_file(MEASURES.replace(right, wrong, 1)), KNOWN)
    assert told in trouble.value.sentence
