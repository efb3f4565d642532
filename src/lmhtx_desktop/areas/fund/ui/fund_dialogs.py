"""Dialogs about the fund itself: its capital, the closed days of a year."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.book.capital import Capital
from lmhtx_desktop.areas.fund.book.rates import proposed_holidays
from lmhtx_desktop.areas.fund.commands import (
    EditFund,
    OpenFund,
    RecordCapital,
    SetHolidays,
    edit_fund,
    open_fund,
    record_capital,
    set_holidays,
)
from lmhtx_desktop.areas.fund.queries.loans import FundLine
from lmhtx_desktop.areas.fund.ui.dated_steps import day_has_moved, day_is_free
from lmhtx_desktop.areas.fund.words.loan import FUND_MODEL_NAMES
from lmhtx_desktop.desk.editors import DayEdit, DongEdit, LongTextEdit, RadioEdit, TextEdit, YearEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.dates import parse_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr


def fund_dialog(shell: Shell, fund: FundLine | None = None, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that opens a fund, or mends one."""
    fields = [
        Field("name", tr("Tên quỹ"), lambda: TextEdit(max_length=200), required=True, span=2),
        Field("model", tr("Mô hình tổ chức"), lambda: RadioEdit([(code, tr(name)) for code, name in FUND_MODEL_NAMES.items()]), required=True, span=2,
              hint=tr("NĐ 45/2021/NĐ-CP Điều 16")),
        Field("opened_on", tr("Ngày thành lập"), lambda: DayEdit(shell.today, shell.today)),
        Field("address", tr("Địa chỉ"), lambda: TextEdit(max_length=300)),
    ]  # fmt: skip
    if fund is None:
        return FormDialog(
            shell, tr("Thêm quỹ hỗ trợ"), fields + _capital_fields(shell, "capital_from"), open_fund, lambda values: OpenFund(**values),
            {"model": "COMPANY"}, parent=parent, name="open_fund",
        )  # fmt: skip
    values = {key: getattr(fund, key) for key in ("name", "model", "opened_on", "address")}
    return FormDialog(
        shell, tr("Sửa thông tin quỹ"), fields, edit_fund, lambda typed: EditFund(**typed, id=fund.id), values,
        parent=parent, intro=tr("Vốn điều lệ thay đổi theo thời gian, ghi ở trang Nguồn vốn."),
    )  # fmt: skip


def capital_dialog(
    shell: Shell, fund: FundLine, steps: Sequence[Capital], step: Capital | None = None, parent: QWidget | None = None
) -> FormDialog:
    """Return the dialog that records a fund's capital from a day on, beside `steps`; `step` is the one to be mended."""
    known = step or fund.capital
    own = step.from_on if step is not None else None
    values: dict[str, Any] = {}
    if known is not None:
        values = {key: getattr(known, key) for key in ("charter_capital", "retained_result")}
    if step is not None:
        values |= {"from_on": step.from_on, "document": step.document}
    return FormDialog(
        shell, tr("Vốn điều lệ của quỹ từ một ngày"), _capital_fields(shell, "from_on"), record_capital,
        lambda typed: RecordCapital(fund=fund.id, **typed), values, parent=parent, intro=fund.name,
        check=day_is_free([each.from_on for each in steps], own), doubts=day_has_moved(own),
    )  # fmt: skip


def _capital_fields(shell: Shell, since: str) -> list[Field]:
    return [
        Field(since, tr("Có hiệu lực từ ngày"), lambda: DayEdit(shell.today, shell.today), required=True, section=tr("Vốn điều lệ")),
        Field("document", tr("Văn bản"), lambda: TextEdit(max_length=200), hint=tr("Quyết định giao vốn, báo cáo tài chính.")),
        Field("charter_capital", tr("Vốn điều lệ (đồng)"), DongEdit, required=True),
        Field("retained_result", tr("Lợi nhuận chưa phân phối (đồng)"), lambda: DongEdit(negative=True),
              hint=tr("Lỗ lũy kế ghi số âm; cộng vào vốn điều lệ thực có.")),
    ]  # fmt: skip


def holidays_dialog(shell: Shell, known: list[tuple[date, str]], parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that sets the closed days of a year, one a line; for a year without any the usual ones are proposed."""
    year = shell.today.year

    def written(of: int) -> str:
        days = [each for each in known if each[0].year == of] or proposed_holidays(of)
        return "\n".join(f"{day:%d/%m/%Y} {name}" for day, name in days)

    fields = [
        Field("year", tr("Năm"), YearEdit, required=True),
        Field("days", tr("Các ngày nghỉ"), lambda: LongTextEdit(10, 4000), span=2, required=True,
              hint=tr("Mỗi dòng một ngày: 17/02/2026 Mùng một Tết. Năm chưa ghi: các ngày đề nghị, hãy sửa theo thông báo nghỉ của năm.")),
    ]  # fmt: skip
    dialog = FormDialog(
        shell, tr("Ngày nghỉ lễ, Tết"), fields, set_holidays, lambda values: _holidays(values, shell.today), {"year": year, "days": written(year)},
        parent=parent, intro=tr("Hợp đồng chọn lùi ngày trả sang ngày làm việc kế tiếp sẽ tránh những ngày này."),
    )  # fmt: skip

    proposed = [written(year)]

    def on_edited(key: str) -> None:
        """Another year has other days; what was typed by hand stays."""
        chosen, days = dialog.editor("year").value(), dialog.editor("days")
        if key == "year" and chosen is not None and days.value().strip() in ("", proposed[0].strip()):
            proposed[0] = written(chosen)
            days.set_value(proposed[0])

    dialog.edited.connect(on_edited)
    return dialog


def _holidays(values: dict[str, object], today: date) -> SetHolidays:
    days = []
    for number, line in enumerate(str(values["days"]).splitlines(), 1):
        cells = line.split(maxsplit=1)
        if not cells:
            continue
        try:
            days.append((parse_date(cells[0], today), cells[1] if len(cells) > 1 else tr("Nghỉ")))
        except RuleBroken as broken:
            raise RuleBroken("days", tr("Dòng {number}: {sentence}").format(number=number, sentence=broken.sentence)) from broken
    year = values["year"]
    assert isinstance(year, int)
    return SetHolidays(year, tuple(days))
