"""Words about lists: take one in, list what is there."""

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.fund.intake import Answer
from lmhtx_desktop.areas.organisations.commands import import_organisations
from lmhtx_desktop.areas.organisations.intake import Intake, prepare_import, write_left
from lmhtx_desktop.areas.organisations.queries.register import (
    OrganisationRow,
    RegisterAsk,
    figure_years,
    organisation_ids,
    organisation_rows,
)
from lmhtx_desktop.areas.organisations.rules import FIGURES
from lmhtx_desktop.areas.organisations.words import kind_short_name, rating_name, status_name
from lmhtx_desktop.cli.answers import DONE, NEEDS_A_PERSON, House, as_json, as_table, issue_lines, opened
from lmhtx_desktop.cli.grammar import Words, add_word, offer_json, whole_number
from lmhtx_desktop.cli.old_book import import_loans
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR, LATEST_YEAR, format_date, parse_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import DataFile

_KINDS = ("organisations",)
_TAKEN_IN = ("organisations", "loans")


def add_words(words: Words) -> None:
    """Add this room's words to the grammar."""
    take = add_word(words, "import", tr("nhập danh sách từ Excel hoặc CSV"))
    take.add_argument(
        "kind", choices=_TAKEN_IN, metavar=tr("LOẠI"), help=tr("loại danh sách: organisations (tổ chức), loans (khoản vay của sổ cũ)")
    )
    take.add_argument("file", type=Path, metavar=tr("TỆP"), help=tr("danh sách Excel (.xlsx, .xls) hoặc .csv"))
    take.add_argument("--db", type=Path, required=True, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
    take.add_argument("--year", type=whole_number, metavar=tr("NĂM"), help=tr("năm của số liệu"))
    take.add_argument("--sheet", metavar=tr("TÊN"), help=tr("tên trang tính"))
    take.add_argument("--refused", type=Path, metavar=tr("TỆP"), help=tr("ghi các dòng bị từ chối vào sổ tính này, kèm cột Lý do"))
    take.add_argument("--as-of", metavar=tr("NGÀY"), help=tr("loans: ngày chốt sổ cũ; không ghi thì lấy theo tiêu đề danh sách"))
    take.add_argument("--fund", metavar=tr("TÊN"), help=tr("loans: tên quỹ, khi tỉnh có nhiều quỹ"))
    take.add_argument(
        "--differing", choices=[str(answer) for answer in Answer], default=str(Answer.LEAVE), metavar=tr("CÁCH"),
        help=tr("loans: khoản lệch số thì leave (bỏ ra), listed (lấy số của danh sách), settled (như vậy, lãi coi như đã trả đủ)"),
    )  # fmt: skip
    take.add_argument("--dry-run", action="store_true", help=tr("chỉ xem trước, không ghi"))
    offer_json(take)
    take.set_defaults(carry_out=_import)

    listing = add_word(words, "list", tr("liệt kê các mục trong dữ liệu"))
    listing.add_argument("kind", choices=_KINDS, metavar=tr("LOẠI"), help=tr("loại danh sách: organisations (tổ chức)"))
    listing.add_argument("--db", type=Path, required=True, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
    listing.add_argument("--search", default="", metavar=tr("CHỮ"), help=tr("tìm theo tên, mã số thuế, điện thoại; không cần dấu"))
    listing.add_argument("--as-of", metavar=tr("NGÀY"), help=tr("tính đến ngày"))
    listing.add_argument("--year", type=whole_number, metavar=tr("NĂM"), help=tr("năm của số liệu"))
    listing.add_argument("--limit", type=whole_number, metavar=tr("SỐ"), help=tr("chỉ liệt kê chừng ấy dòng đầu"))
    offer_json(listing)
    listing.set_defaults(carry_out=_list)


def _import(chosen: argparse.Namespace, house: House) -> int:
    if chosen.kind == "loans":
        return import_loans(chosen)
    _check_year(chosen.year)
    intake = Intake(chosen.file, sheet=chosen.sheet, year=chosen.year)
    with opened(chosen.db, read_only=chosen.dry_run) as file:
        prepared = file.ask(prepare_import, intake)
        if chosen.refused is not None:
            write_left(prepared, chosen.refused)
        if not chosen.dry_run and prepared.plan.created + prepared.plan.updated + len(prepared.plan.reviews):
            file.carry_out(import_organisations, prepared.order)
    answer = dataclasses.asdict(prepared.report)
    if chosen.json:
        print(as_json(answer))
    else:
        print(_as_text(answer, dry_run=chosen.dry_run))
    return NEEDS_A_PERSON if answer["refused"] or answer["needs_review"] else DONE


def _as_text(answer: dict[str, Any], *, dry_run: bool) -> str:
    sentence = tr(
        "{file}, trang “{sheet}”: đọc {read} dòng; thêm mới {created}, cập nhật {updated}, giữ nguyên {unchanged}, "
        "cần xem lại {needs_review}, từ chối {refused}."
    ).format(**{key: value for key, value in answer.items() if key not in ("issues", "encoding", "header_row")})
    lines = [sentence, *issue_lines(answer["issues"])]
    if dry_run:
        lines.append(tr("Đây là xem trước; chưa có gì được ghi."))
    return "\n".join(lines)


def _list(chosen: argparse.Namespace, house: House) -> int:
    with opened(chosen.db, read_only=True) as file:
        _check_year(chosen.year)
        day = parse_date(chosen.as_of, file.today) if chosen.as_of else None
        if chosen.limit is not None and chosen.limit < 0:
            raise RuleBroken("limit", tr("Số dòng cần liệt kê không thể âm."))
        year = chosen.year or _newest_year(file)
        ids = file.ask(organisation_ids, RegisterAsk(search=chosen.search, as_of=day, scope="all" if day is None else "existing"))
        rows = file.ask(organisation_rows, ids[: chosen.limit] if chosen.limit is not None else ids, day, year)
    if chosen.json:
        print(as_json({"total": len(ids), "rows": [_row_shape(row) for row in rows]}))
        return DONE
    heading = [tr("Tên tổ chức"), tr("Loại hình"), tr("Mã số thuế"), tr("Xã/phường"), tr("Tình trạng"), tr("Kết nạp")]
    print(as_table(heading, [_line(row) for row in rows]))
    print(tr("{count} tổ chức").format(count=len(ids)))
    return DONE


def _check_year(year: int | None) -> None:
    if year is not None and not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise RuleBroken("year", tr("Năm số liệu phải từ {first} đến {last}.").format(first=EARLIEST_YEAR, last=LATEST_YEAR))


def _newest_year(file: DataFile) -> int | None:
    years = file.ask(figure_years)
    return years[0] if years else None


def _line(row: OrganisationRow) -> list[str]:
    admitted = format_date(row.admitted_on) if row.member else "—"
    return [row.name, kind_short_name(row.kind), row.tax_code or "—", row.commune or "—", status_name(row.status), admitted]


def _row_shape(row: OrganisationRow) -> dict[str, Any]:
    return {
        "id": row.id, "name": row.name, "kind": row.kind, "tax_code": row.tax_code, "founded_on": row.founded_on, "founded_year": row.founded_year,
        "address": row.address, "commune_code": row.commune_code, "area": row.area, "phone": row.phone, "representative": row.representative,
        "sector": row.sector, "status": status_name(row.status) if row.status else None, "charter_capital": row.charter_capital,
        "alliance_member": row.member, "admitted_on": row.admitted_on, "decision": row.decision, "figures": _figures_shape(row),
    }  # fmt: skip


def _figures_shape(row: OrganisationRow) -> dict[str, Any] | None:
    if row.figures is None:
        return None
    found = {key: getattr(row.figures, key) for key in FIGURES}
    return {"year": row.figures.year, **found, "rating": rating_name(found["rating"]) if found["rating"] else None}
