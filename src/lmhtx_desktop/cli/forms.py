"""Words about forms: list them, show one, explain a cell, export."""

import argparse
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.reporting.exchange import form_explain, form_list, shape
from lmhtx_desktop.areas.reporting.queries import FilledForm, filled_form
from lmhtx_desktop.areas.reporting.workbook import export_workbook, file_name
from lmhtx_desktop.cli.answers import DONE, NEEDS_A_PERSON, House, as_json, as_table, opened
from lmhtx_desktop.cli.grammar import Words, add_word, offer_json
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.periods import parse_period


def add_words(words: Words) -> None:
    """Add this room's words to the grammar."""
    form = add_word(words, "form", tr("biểu mẫu: xem, giải thích số, kết xuất"))
    acts = form.add_subparsers(dest="act", required=True, title=tr("các việc"), metavar=tr("VIỆC"))

    listing = add_word(acts, "list", tr("các biểu hiện có"))
    offer_json(listing)
    listing.set_defaults(carry_out=_list)

    show = add_word(acts, "show", tr("số liệu của một biểu"))
    explain = add_word(acts, "explain", tr("các mục đứng sau một ô"))
    export = add_word(acts, "export", tr("kết xuất biểu ra Excel, PDF"))
    for act in (show, explain):
        act.add_argument("code", metavar=tr("MÃ"), help=tr("mã biểu, ví dụ KTTT-01"))
    export.add_argument("code", metavar=tr("MÃ"), help=tr("mã biểu, ví dụ KTTT-01; all là tất cả các biểu"))
    explain.add_argument("row", metavar=tr("DÒNG"), help=tr("mã dòng của biểu, như trong form show --json"))
    explain.add_argument("column", metavar=tr("CỘT"), help=tr("mã cột của biểu"))
    for act in (show, explain, export):
        act.add_argument("--db", type=Path, required=True, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
        act.add_argument("--period", required=True, metavar=tr("KỲ"), help=tr("kỳ: 2025, 2025H1, 2025M9, 2025Q3, 2025-07"))
        offer_json(act)
    export.add_argument("--out", type=Path, default=Path(), metavar=tr("THƯ_MỤC"), help=tr("nơi đặt tệp kết xuất"))
    export.add_argument("--pdf", action="store_true", help=tr("thêm bản PDF"))
    show.set_defaults(carry_out=_show)
    explain.set_defaults(carry_out=_explain)
    export.set_defaults(carry_out=_export)


def _list(chosen: argparse.Namespace, house: House) -> int:
    forms = form_list(house.library())
    if chosen.json:
        print(as_json(forms))
    else:
        print(as_table([tr("Mã"), tr("Tên biểu"), tr("Căn cứ")], [[form["code"], form["title"], form["legal"]] for form in forms]))
    return DONE


def _show(chosen: argparse.Namespace, house: House) -> int:
    with opened(chosen.db, read_only=True) as file:
        filled = file.ask(filled_form, house.library(), chosen.code, parse_period(chosen.period))
    answer = shape(filled)
    if chosen.json:
        print(as_json(answer))
    else:
        print(_as_text(filled))
    return NEEDS_A_PERSON if _broken(answer) else DONE


def _broken(answer: dict[str, Any]) -> list[str]:
    return [check["message"] for check in answer["checks"] if not check["ok"] and check["severity"] == "error"]


def _as_text(filled: FilledForm) -> str:
    now = filled.matrix
    heading = [tr("Chỉ tiêu"), tr("ĐVT"), *(now.label(column) for column in now.form.columns)]
    rows = []
    for row in now.form.rows:
        cells = [now.cell(row.key, column.key) for column in now.form.columns]
        rows.append([row.label, row.unit, *(cell.text if cell is not None else "" for cell in cells)])
    told = [f"! {result.sentence}" for result in filled.checks if result.ok is False]
    return "\n".join([f"{now.form.code} — {now.form.title} — {now.period.label}", as_table(heading, rows), *told])


def _explain(chosen: argparse.Namespace, house: House) -> int:
    with opened(chosen.db, read_only=True) as file:
        answer = file.ask(form_explain, house.library(), chosen.code, chosen.period, chosen.row, chosen.column)
    if chosen.json:
        print(as_json(answer))
        return DONE
    shown = tr("không có số liệu") if answer["value"] is None else answer["value"]
    print(
        tr("Giá trị: {value} {unit}; thiếu số liệu của {missing} mục.").format(value=shown, unit=answer["unit"], missing=answer["missing"])
    )
    print(answer["how"])
    amounts = [[str(each["id"]), each["label"], "—" if each["amount"] is None else str(each["amount"])] for each in answer["records"]]
    print(as_table([tr("Số"), tr("Mục"), tr("Giá trị")], amounts))
    return DONE


def _export(chosen: argparse.Namespace, house: House) -> int:
    period = parse_period(chosen.period)
    wanted_all = chosen.code.casefold() == "all"
    codes = house.library().codes if wanted_all else (chosen.code,)
    written: list[Path] = []
    left_out: list[str] = []
    with opened(chosen.db, read_only=True) as file:
        for code in codes:
            try:
                filled = file.ask(filled_form, house.library(), code, period)
            except RuleBroken as broken:
                if not wanted_all:
                    raise
                left_out.append(broken.sentence)
                continue
            written += _write(filled, chosen.out, pdf=chosen.pdf)
    if chosen.json:
        print(as_json({"files": written, "left_out": left_out}))
    else:
        print("\n".join([*(tr("Đã ghi {file}").format(file=path) for path in written), *left_out]))
    return DONE


def _write(filled: FilledForm, folder: Path, *, pdf: bool) -> list[Path]:
    """Write one form's workbook, and its PDF where wanted; return the files."""
    book = folder / file_name(filled.matrix)
    export_workbook(filled, book)
    if not pdf:
        return [book]
    from lmhtx_desktop.areas.reporting.papers import form_paper
    from lmhtx_desktop.desk.paper import write_pdf

    sheet = book.with_suffix(".pdf")
    write_pdf(form_paper(filled), sheet)
    return [book, sheet]
