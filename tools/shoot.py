"""Take pictures of the real program on the demo province: for README and manual, and to look at after each change of a page.

``make shoot`` writes into ``docs/manual/anh`` the pictures that README and manual show. ``--all`` takes every picture there is, names of pictures
only those; ``--out``, ``--db``, ``--scale`` (1.5 for a 150 % screen) and ``--dark`` say where, of what, and how.
"""

import argparse
import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from shoot_fund import shoot_fund
from studio import Studio, act_named, fill_in, keep_printed

ROOT = Path(__file__).resolve().parent.parent


def arguments() -> argparse.Namespace:
    """Read the words; the scale must be known before Qt starts."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("names", nargs="*", help="only these pictures")
    words.add_argument("--all", action="store_true", help="every picture there is")
    words.add_argument("--db", type=Path)
    words.add_argument("--out", type=Path, default=ROOT / "docs" / "manual" / "anh")
    words.add_argument("--scale", default="1")
    words.add_argument("--dark", action="store_true")
    return words.parse_args()


def shown_in_docs() -> list[str]:
    """Name the pictures that README and manual show."""
    pages = (ROOT / "README.md", *(ROOT / "docs" / "manual").glob("*.md"))
    return sorted({name for page in pages for name in re.findall(r"anh/([a-z0-9-]+)\.png", page.read_text(encoding="utf-8"))})


def shoot(studio: Studio) -> None:
    """Take every picture that is asked for."""
    for key, name in (
        ("home", "tong-quan"), ("organisations", "to-chuc"), ("fees", "hoi-phi"), ("fund", "quy"), ("training", "dao-tao"), ("events", "su-kien"),
        ("reporting", "bao-cao"), ("people", "he-thong"),
    ):  # fmt: skip
        if studio.wants(name):
            studio.go(key)
            studio.keep(name)
    for area, id, name in (
        ("organisations", 104, "ho-so"), ("fund", 36, "khoan-vay"), ("training", 40, "lop-hoc"), ("events", 25, "su-kien-chi-tiet"),
        ("fees", 590, "phieu-thu"),
    ):  # fmt: skip
        if studio.wants(name):
            studio.record(area, id)
            studio.keep(name)
    if studio.wants("lich-su"):
        studio.record("organisations", 104)
        act_named(studio.window.page, "Lịch sử")()
        studio.keep("lich-su")
    _lists(studio)
    _figures(studio)
    _ratings(studio)
    _membership(studio)
    _tabs(studio)
    _forms(studio)
    _dialogs(studio)
    _import(studio)
    _papers(studio)
    _duplicates(studio)
    shoot_fund(studio)
    _welcome(studio)


def _lists(studio: Studio) -> None:
    if studio.wants("tim-khong-dau"):
        page = studio.go("organisations")
        page.set_search("van tai")
        studio.keep("tim-khong-dau")
        page.set_search("")
    if studio.wants("xem-nhanh"):
        page = studio.go("organisations")
        page.select(104)
        studio.keep("xem-nhanh")
    if studio.wants("nhat-ky"):
        page = studio.go("people").history
        page.set_search("hoi cho nong san")
        studio.settle()
        page.select(page.model.ids[0])
        studio.keep("nhat-ky")
        page.set_search("")


def _figures(studio: Studio) -> None:
    """The figures of a year: the grid with a pasted block, how complete the year is, the thresholds of size."""
    if not any(studio.wants(name) for name in ("so-lieu-nam", "muc-do-day-du", "nguong-quy-mo")):
        return
    page = studio.page("organisations", "figures")
    if studio.wants("so-lieu-nam"):
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText("352\t340\t12\t170\n28\tkhoảng 20\t3\t9\n410\t400\t5\t512")
        page.panel.view.go_to(4, "members")
        page.panel.view.block.paste()
        page.panel.view.go_to(4, "members")
        studio.keep("so-lieu-nam")
        page.grid.drop()
        page.panel.keep_draft()
    if studio.wants("nguong-quy-mo"):
        studio.dialog("nguong-quy-mo", act_named(page, "Ngưỡng quy mô"))
    if studio.wants("muc-do-day-du"):
        studio.page("organisations", "figures-completeness")
        studio.keep("muc-do-day-du")


def _ratings(studio: Studio) -> None:
    """The rating of a year: its list, the criteria table, one sheet half scored."""
    if not any(studio.wants(name) for name in ("xep-loai", "bang-tieu-chi", "phieu-cham")):
        return
    page = studio.page("organisations", "ratings")
    if studio.wants("xep-loai"):
        studio.keep("xep-loai")
    if studio.wants("bang-tieu-chi"):
        studio.dialog("bang-tieu-chi", act_named(page, "Bảng tiêu chí"), _table_as_shipped)
    if studio.wants("phieu-cham"):
        page.set_filter("state", "started")
        studio.settle()
        studio.dialog("phieu-cham", lambda: page.open_sheet(page.model.ids[0]), _half_scored)
        page.set_filter("state", None)


def _table_as_shipped(dialog: Any) -> None:
    """Show the oldest table: the one that comes with the program, whose points are not all known."""
    dialog.versions.set_value(len(dialog._known) - 1)
    dialog.versions.edited.emit()


def _half_scored(dialog: Any) -> None:
    """Score the first lines as the office."""
    dialog.resize(1240, 690)
    model = dialog.model
    for row, points in ((2, "5"), (3, "1"), (5, "4,5"), (6, "0,5"), (8, "3,5")):
        model.setData(model.index(row, 4), points)
    dialog.grid.setCurrentIndex(model.index(9, 4))


def _membership(studio: Studio) -> None:
    """Members, the book of numbers, printing for several of them, the templates of what is printed."""
    if any(studio.wants(name) for name in ("thanh-vien", "so-cap-giay", "in-giay-to")):
        page = studio.page("organisations", "membership")
        if studio.wants("thanh-vien"):
            studio.keep("thanh-vien")
        if studio.wants("in-giay-to"):
            members = page.section
            studio.dialog("in-giay-to", lambda: members.print_chosen(list(members.model.ids[20:26])))
        if studio.wants("so-cap-giay"):
            page.take("papers")
            studio.settle()
            page.section.set_filter("year", 2026)
            studio.keep("so-cap-giay")
            page.section.set_filter("year", None)
    if studio.wants("mau-van-ban"):
        studio.tab(studio.go("people"), "Mẫu văn bản")
        studio.keep("mau-van-ban")


def _tabs(studio: Studio) -> None:
    for area, id, title, name in (
        ("training", 40, "Điểm danh", "diem-danh"), ("training", 40, "Chứng nhận", "chung-nhan"),
    ):  # fmt: skip
        if studio.wants(name):
            studio.tab(studio.record(area, id), title)
            studio.keep(name)
    if studio.wants("sao-luu"):
        section = studio.tab(studio.go("people"), "Sao lưu và phục hồi")
        section.make()
        studio.settle()
        section.table.selectRow(0)
        studio.keep("sao-luu")
    if studio.wants("thong-tin-co-quan"):
        studio.tab(studio.go("people"), "Thông tin cơ quan")
        studio.keep("thong-tin-co-quan")


def _forms(studio: Studio) -> None:
    from lmhtx_desktop.kernel.periods import parse_period

    for code, name, explained in (
        ("KTTT-01", "bieu", None), ("KTTT-01", "bieu-giai-thich", ("htx_members", "estimate")), ("KTTT-02", "bieu-nganh-nghe", None), ("LM-02", "bieu-hoi-phi", None),
        ("LM-03", "bieu-dao-tao", None), ("QUY-01", "bieu-quy", None),
    ):  # fmt: skip
        if studio.wants(name):
            page = studio.go("reporting")
            page.open_form(code, parse_period("2025"))
            studio.settle()
            if explained:
                page.form_page.explain(*explained)
            studio.keep(name)
            page.show_list()


def _payer(dialog: Any) -> None:
    """Choose who pays; the program offers the rest."""
    fill_in(organisation=(104, "Hợp tác xã Nông nghiệp Đồng Tiến 132"))(dialog)


_FILLED: dict[str, Callable[[Any], None]] = {"thu-hoi-phi": _payer}


def _dialogs(studio: Studio) -> None:
    for key, words, name in (
        ("organisations", ("Thêm",), "them-to-chuc"), ("fees", ("Thu hội phí",), "thu-hoi-phi"), ("fees", ("Biểu mức",), "bieu-muc"),
        ("training", ("Mở lớp", "Lớp mới", "Thêm lớp"), "mo-lop"), ("events", ("Thêm", "Sự kiện mới", "Lập kế hoạch"), "them-su-kien"),
    ):  # fmt: skip
        if studio.wants(name):
            studio.dialog(name, act_named(studio.go(key), *words), _FILLED.get(name, lambda dialog: None))
    if studio.wants("loi-nhap"):
        studio.dialog("loi-nhap", act_named(studio.go("organisations"), "Thêm"), _typed_wrong)
    if studio.wants("ho-so-can-bo"):
        studio.dialog("ho-so-can-bo", studio.record("organisations", 104).add_officer, fill_in(full_name="Lê Thị Hồng", post="chairman"))
    if studio.wants("chuyen-thanh-htx"):
        studio.dialog("chuyen-thanh-htx", act_named(studio.record("organisations", _working_group(studio)), "Chuyển thành HTX"))
    if studio.wants("dan-hoc-vien"):
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(_PASTED)
        page = studio.record("training", 41)
        studio.dialog("dan-hoc-vien", act_named(page.learners, "Dán từ Excel"))


def _working_group(studio: Studio) -> int:
    """Return a THT that is at work."""
    from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids

    ids: list[int] = studio.window.shell.office.ask(organisation_ids, RegisterAsk(kind="THT", status="active"))
    return ids[0]


_PASTED = "\n".join((
    "STT\tHọ và tên\tNăm sinh\tGiới tính\tDân tộc\tChức vụ\tĐơn vị",
    "1\tNguyễn Thị Bảy\t1978\tNữ\tKinh\tGiám đốc\tHTX Nông nghiệp Đồng Tiến 132",
    "2\tHuỳnh Quốc Đạt\t2001\tNam\tKinh\tKế toán trưởng\tUBND xã Vĩnh Trạch",
    "3\tChau Sóc Rinh\t19x5\tNam\tKhơ-me\tThành viên\tHTX Vận tải Bình Minh 78",
))  # fmt: skip


def _typed_wrong(dialog: Any) -> None:
    """Type what cannot be taken and try to write it."""
    dialog.editor("name").set_value("Hợp tác xã Nông nghiệp Vĩnh Trạch")
    dialog.editor("tax_code").line.setText("16012345")
    dialog.editor("founded_on").setText("31/02/2026")
    dialog.save()


def _import(studio: Studio) -> None:
    if not studio.wants("nhap-excel"):
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Danh sach HTX 2025.xlsx"
        _write_list(path)

        def read(dialog: Any) -> None:
            dialog.read(path)
            studio.until(lambda: dialog.prepared is not None)

        studio.dialog("nhap-excel", act_named(studio.go("organisations"), "Nhập từ Excel"), read)


def _write_list(path: Path) -> None:
    """Write a list as offices keep it, with what people mistype."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "HTX 2025"
    sheet.append(["DANH SÁCH HỢP TÁC XÃ NĂM 2025"])
    sheet.append([])
    sheet.append(["STT", "Tên HTX", "Mã số thuế", "Xã, phường", "Điện thoại", "Ngày thành lập", "Số thành viên", "Doanh thu (triệu đồng)"])
    for line in (
        [1, "HTX NN Vĩnh Phước", "1602164812", "xã Vĩnh Gia", "0296 3 812 345", "12/03/2021", 45, "1.250,5"],
        [2, "HTX Nông nghiệp Đồng Tiến 132", "1272203618", "", "", "", 120, "3.480"],
        [3, "HTX Dịch vụ thủy sản Bình Thạnh", "160216481O", "xã Bình Hòa", "0918 222 333", "31/02/2022", 32, "980"],
        [4, "HTX vận tải Châu Thành", "", "xã Châu Thành", "", "2019", "hai mươi", "2.100"],
        [5, "", "1602161111", "xã An Châu", "", "", 18, "450"],
    ):
        sheet.append(line)
    book.save(path)


def _duplicates(studio: Studio) -> None:
    """Enter some organisations a second time, as it happens, and look for them."""
    if not studio.wants("trung-lap") and not studio.wants("gop-to-chuc"):
        return
    from PySide6.QtWidgets import QDialog

    from lmhtx_desktop.areas.organisations.commands import RecordFigures, RegisterOrganisation, record_figures, register_organisation
    from lmhtx_desktop.areas.organisations.queries.register import organisation_rows
    from lmhtx_desktop.kernel.errors import RuleBroken

    office = studio.window.shell.office
    slips = (("Hợp tác xã", "HTX", True), ("nh ", "n ", True), ("ng ", "n ", False), ("Hợp tác xã ", "HTX", False))
    for row, (right, wrong, same_phone) in zip(office.ask(organisation_rows, [104, 101, 99, 96]), slips, strict=True):
        twice = RegisterOrganisation(
            name=row.name.replace(right, wrong, 1) + ("" if right in row.name else "g"), kind=row.kind, commune_id=row.commune_id,
            area=row.area, phone=row.phone if same_phone else "0912 345 678", representative=row.representative,
            email="lienhe@htx.example.vn", sector=row.sector, note="Ghi từ danh sách của xã",
        )  # fmt: skip
        try:
            done = office.carry_out(register_organisation, twice)
        except RuleBroken:
            continue
        office.carry_out(record_figures, RecordFigures(organisation=done.id, year=2025, members=61, revenue=1_450_000_000))
    page = studio.go("organisations")
    page.open_duplicates()
    window = next(each for each in page.findChildren(QDialog) if hasattr(each, "page"))
    window.resize(1180, 560)
    studio.until(lambda: len(window.page.rows) > 0)
    if studio.wants("trung-lap"):
        studio.keep("trung-lap", window)
    if studio.wants("gop-to-chuc"):
        window.page.compare()
        dialog = window.page.findChildren(QDialog)[-1]
        dialog.resize(1100, 640)
        studio.until(lambda: dialog.view is not None)
        studio.keep("gop-to-chuc", dialog)
        dialog.done(0)
    window.done(0)


def _papers(studio: Studio) -> None:
    """A receipt as it stands before printing."""
    if studio.wants("phieu-thu-in"):
        keep_printed(studio, act_named(studio.record("fees", 590), "In phiếu"), "phieu-thu-in")


def _welcome(studio: Studio) -> None:
    """The first start, before there is a file."""
    from lmhtx_desktop.app.welcome import Welcome

    if not (studio.wants("bat-dau") or studio.wants("tep-moi")):
        return
    welcome = Welcome(studio.window.shell.today)
    welcome.show()
    if studio.wants("bat-dau"):
        studio.keep("bat-dau", welcome)
    if studio.wants("tep-moi"):
        welcome.start_new()
        welcome.new_file.search.setText("an giang")
        welcome.new_file.search.textEdited.emit("an giang")
        studio.keep("tep-moi", welcome)
    welcome.close()


def _screen(folder: Path) -> Path:
    """Describe the screen of an office's computer to Qt."""
    path = folder / "screen.json"
    screen = {"name": "office", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return path


def main() -> None:
    """Make the demo where none is given, and take the pictures."""
    chosen = arguments()
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    with tempfile.TemporaryDirectory() as home:
        os.environ["LOGNAME"] = "Ngọc Mai"
        os.environ["TZ"] = "Asia/Ho_Chi_Minh"
        time.tzset()
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen(Path(home))}"
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        data = Path(home) / "An Giang 2026.lmhtx"
        if chosen.db is None:
            from lmhtx_desktop.app.demo import make_demo

            make_demo(data)
        else:
            data.write_bytes(chosen.db.read_bytes())
        names = [] if chosen.all else chosen.names or shown_in_docs()
        studio = Studio(data, chosen.out, names, dark=chosen.dark)
        shoot(studio)
        studio.program.window.close()
        studio.until(lambda: studio.program.window is None)
    print(f"{len(list(chosen.out.glob('*.png')))} pictures in {chosen.out.name}/")


if __name__ == "__main__":
    sys.exit(main())
