"""Word templates: filled with what is given, and nothing in them is carried out but fields, lists and conditions."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as some

from lmhtx_desktop.app.bootstrap import document_kinds
from lmhtx_desktop.kernel.documents import DOTS, DocumentField, DocumentKind, fill, template_faults
from lmhtx_desktop.kernel.documents.signing import OFFICE_FIELDS, Signing, office_values, signing_words, usual_signer
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.resources import resource
from lmhtx_desktop.store.settings import DEFAULTS
from lmhtx_desktop.store.templates import shipped_template

LINES = (DocumentField("ten", "Tên", "HTX A"), DocumentField("ghi_chu", "Ghi chú", "x"))
KIND = DocumentKind(
    "thu", "Giấy thử",
    (DocumentField("ten", "Tên", "HTX Tân Phú"), DocumentField("so", "Số", "05"), DocumentField("nhieu", "Nhiều", True),
     DocumentField("cac_dong", "Danh sách", parts=LINES, lines=(("HTX A", "một"), ("HTX B", "hai"), ("HTX C", "ba")))),
)  # fmt: skip
VALUES: dict[str, Any] = {"ten": "HTX Tân Phú", "so": "05/QĐ", "nhieu": False, "cac_dong": []}


def word(*paragraphs: str, rows: tuple[tuple[str, ...], ...] = (), header: str = "", runs: tuple[str, ...] = ()) -> bytes:
    made = Document()
    for text in paragraphs:
        made.add_paragraph(text)
    if runs:
        paragraph = made.add_paragraph()
        for place, part in enumerate(runs):
            paragraph.add_run(part).bold = place % 2 == 0
    if rows:
        table = made.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    if header:
        made.sections[0].header.paragraphs[0].text = header
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def read(document: bytes) -> list[str]:
    made = Document(io.BytesIO(document))
    texts = [paragraph.text for paragraph in made.paragraphs]
    texts += [" | ".join(cell.text for cell in row.cells) for table in made.tables for row in table.rows]
    return texts + [paragraph.text for paragraph in made.sections[0].header.paragraphs if paragraph.text]


def test_every_field_is_replaced_also_in_tables_and_headers() -> None:
    template = word(
        "Kết nạp {{ ten }} theo số {{so}}.", rows=(("{%tr for d in cac_dong %}", ""), ("{{ d.ten }}", "{{ loop.index }}"), ("{%tr endfor %}", "")),
        header="{{ ten|upper }}",
    )  # fmt: skip
    values = VALUES | {"cac_dong": [{"ten": "A & B <C>", "ghi_chu": ""}, {"ten": "D", "ghi_chu": None}]}
    assert read(fill(template, KIND, values, "Giấy")) == [
        "Kết nạp HTX Tân Phú theo số 05/QĐ.", "A & B <C> | 1", "D | 2", "HTX TÂN PHÚ",
    ]  # fmt: skip


def test_a_field_that_word_cut_into_pieces_is_still_a_field() -> None:
    assert read(fill(word(runs=("Số {", "{ s", "o }", "} ngày")), KIND, VALUES)) == ["Số 05/QĐ ngày"]


def test_what_is_not_recorded_is_dots_on_paper_and_no_in_a_condition() -> None:
    template = word("{{ ten }}", "{% if so %}Số {{ so }}{% else %}Chưa có số{% endif %}")
    assert read(fill(template, KIND, VALUES | {"ten": None, "so": ""})) == [DOTS, "Chưa có số"]


def test_lines_in_a_value_stay_lines_and_unseen_signs_are_left_out() -> None:
    assert read(fill(word("{{ ten }}"), KIND, VALUES | {"ten": "TM. BAN\nCHỦ\x0b TỊCH\x00"})) == ["TM. BAN\nCHỦ TỊCH"]


@pytest.mark.parametrize(
    ("text", "named", "place"),
    [
        ("Điều 1. Kết nạp {{ ten_htx }} vào", "ten_htx", "Điều 1. Kết nạp"),
        ("{% for d in cac_dong %}{{ d.dia_chi }}{% endfor %}", "d.dia_chi", "thân văn bản"),
        ("{% for d in ten %}{{ d }}{% endfor %}", "for", "thân văn bản"),
        ("{{ cac_dong }}", "cac_dong", "danh sách"),
        ("Số {{ so", "cách", "Số {{ so"),
        ("{{ tên tổ chức }}", "cách", "tên tổ chức"),
        ("{% if so %}thiếu endif", "cách", "endif"),
        ("{{ ten.__class__ }}", "Không dùng được", "__class__"),
        ("{{ so|attr('x') }}", "", "attr"),
        ("{% set x = 5 %}", "Không dùng được", "set x"),
        ("{% include 'a' %}", "Không dùng được", "include"),
        ("{{ ten * 1000000 }}", "Không dùng được", "ten * 1000000"),
        ("{{ range(9) }}", "Không dùng được", "range"),
        ("{{ cycler }}", "cycler", "cycler"),
        ("{% macro m() %}{% endmacro %}", "Không dùng được", "macro"),
        ("{% for d in cac_dong|batch(900) %}{% endfor %}", "Không dùng được", "batch"),
        ("{% for d in cac_dong if d.ten %}{% endfor %}", "Không dùng được", "for d"),
        ("{{ loop.index }}", "", "loop"),
    ],
)
def test_what_is_no_field_is_named_with_its_place(text: str, named: str, place: str) -> None:
    faults = template_faults(word("Đoạn đầu", text), KIND)
    assert faults
    assert named in faults[0]
    assert place in " ".join(faults)
    with pytest.raises(Trouble) as told:
        fill(word("Đoạn đầu", text), KIND, VALUES)
    assert "Giấy thử" in told.value.sentence
    assert "Mẫu văn bản" in told.value.what_to_do


def test_a_wrong_field_in_the_header_and_in_the_properties_is_found() -> None:
    assert "đầu trang" in template_faults(word("x", header="{{ sai }}"), KIND)[0]
    made = Document(io.BytesIO(word("x")))
    made.core_properties.title = "{{ 7 * 7 }}"
    out = io.BytesIO()
    made.save(out)
    assert "thuộc tính" in template_faults(out.getvalue(), KIND)[0]


def test_every_wrong_field_is_told_at_once() -> None:
    assert len(template_faults(word("{{ a }} {{ b }}", "{{ c }}"), KIND)) == 3


def test_a_loop_that_tears_a_table_apart_is_refused() -> None:
    faults = template_faults(word("{% for d in cac_dong %}x", rows=(("{% endfor %}y", "z"),)), KIND)
    assert len(faults) == 1
    assert "cắt ngang" in faults[0]


def _zip(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


def _with_macro() -> bytes:
    out = io.BytesIO(word("x"))
    with zipfile.ZipFile(out, "a") as packed:
        packed.writestr("word/vbaProject.bin", b"x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (b"", "không phải là tệp Word"), (b"Xin chao", "không phải là tệp Word"), (b"\xd0\xcf\x11\xe0" + b"0" * 600, "mật khẩu"),
        (_zip(a=b"x"), "không phải là tệp Word"), (word("x")[:2000], "không phải là tệp Word"), (b"PK" + b"0" * 4_000_001, "lớn quá"),
        (_zip(big=b"0" * 60_000_001), "quá nhiều"), (_with_macro(), "macro"),
    ],
    ids=["empty", "text", "old", "zip", "cut", "large", "bomb", "macro"],
)  # fmt: skip
def test_what_is_no_plain_word_file_is_refused_with_what_to_do(template: bytes, said: str) -> None:
    with pytest.raises(Trouble) as told:
        template_faults(template, KIND)
    assert said in told.value.sentence
    assert told.value.what_to_do


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{% for a in cac_dong %}" * 4 + "x" + "{% endfor %}" * 4, "lồng nhau quá sâu"),
        ("{% if so %}" * 13 + "x" + "{% endif %}" * 13, "lồng nhau quá sâu"),
        ("{% if so %}" * 400 + "x" + "{% endif %}" * 400, "lồng nhau quá sâu"),
        ("{{ so" + "|upper" * 3000 + " }}", "lồng nhau quá sâu"),
        ("{% if so < 3 %}x{% endif %}", "so sánh chữ với số"),
        ("{{ " * 100_000, "Viết sai cách"),
        ("{% cellbg " * 100_000, "Viết sai cách"),
        ("{" * 300_000, "Viết sai cách"),
        ("{{ " * 100_000 + "}}", "Viết sai cách"),
    ],
    ids=range(9),
)  # fmt: skip
def test_what_would_take_forever_or_break_the_library_is_refused_with_a_sentence(text: str, said: str) -> None:
    assert said in template_faults(word(text), KIND)[0]
    with pytest.raises(Trouble):
        fill(word(text), KIND, VALUES)


def test_loops_and_conditions_as_deep_as_papers_need_are_filled() -> None:
    text = "{% for run in cac_dong|batch(2) %}{% for a in run %}{% if so %}{# {{ x }} #}{{ a.ten }}.{% endif %}{% endfor %}{% endfor %}"
    assert read(fill(word(text), KIND, KIND.sample())) == ["HTX A.HTX B.HTX C.."]


@settings(max_examples=40, deadline=None)
@given(some.text(max_size=60))
def test_a_value_is_never_read_as_a_template(text: str) -> None:
    said = read(fill(word("[{{ ten }}]"), KIND, VALUES | {"ten": "{{ so }}" + text + "{% if %}<w:p>&amp;"}))
    assert said[0].startswith("[{{ so }}")
    assert said[0].endswith("{% if %}<w:p>&amp;]")


@settings(max_examples=60, deadline=None)
@given(some.text(alphabet="{}%#tr p|.ab_()[]'\"0123456789éđ", max_size=40))
def test_whatever_stands_in_a_template_is_filled_or_refused_with_a_sentence(text: str) -> None:
    template = word(f"a {text} b")
    try:
        faults = template_faults(template, KIND)
    except Trouble:
        return
    if not faults:
        assert fill(template, KIND, KIND.sample())


def test_the_program_must_give_every_field_of_a_kind() -> None:
    with pytest.raises(KeyError):
        fill(word("x"), KIND, {"ten": "a"})


def test_field_names_are_plain_letters() -> None:
    with pytest.raises(ValueError, match="plain letters"):
        DocumentField("tên", "x")


def test_every_kind_of_document_has_a_template_that_fits_its_fields() -> None:
    kinds = [kind for _, kind in document_kinds()]
    assert {"admission_decision", "member_certificate", "member_card"} <= {kind.code for kind in kinds}
    shipped = {path.stem for path in Path(resource("documents")).glob("*.docx")}
    assert shipped == {kind.code for kind in kinds}
    for kind in kinds:
        assert template_faults(shipped_template(kind.code), kind) == []
        text = "\n".join(read(fill(shipped_template(kind.code), kind, kind.sample())))
        assert "{{" not in text
        assert "{%" not in text
        assert len({each.name for each in kind.fields}) == len(kind.fields)
        assert {each.name for each in OFFICE_FIELDS} <= {each.name for each in kind.fields}


OFFICE = DEFAULTS | {
    "alliance_name": "Liên minh Hợp tác xã tỉnh An Giang", "place_name": "An Giang",
    "signatories": {"leader": "A", "leader_title": "CHỦ TỊCH", "deputy": "B", "deputy_title": "Phó Chủ tịch"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("signing", "words", "signer"),
    [
        (Signing.HEAD, "CHỦ TỊCH", "A"), (Signing.DEPUTY, "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "B"),
        (Signing.BOARD_HEAD, "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH", "A"),
        (Signing.BOARD_DEPUTY, "TM. BAN THƯỜNG VỤ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "B"),
    ],
)  # fmt: skip
def test_who_signs_by_which_right(signing: Signing, words: str, signer: str) -> None:
    assert signing_words(OFFICE, signing) == words
    assert usual_signer(OFFICE, signing) == signer


def test_the_office_head_is_as_documents_have_it() -> None:
    values = office_values(OFFICE, None, None)
    assert values["ten_co_quan_hai_dong"] == "LIÊN MINH HỢP TÁC XÃ\nTỈNH AN GIANG"
    assert values["dia_danh_ngay"] == "An Giang, ngày …… tháng …… năm ………"
    assert values["so_van_ban"] is None
    assert set(values) == {each.name for each in OFFICE_FIELDS}
