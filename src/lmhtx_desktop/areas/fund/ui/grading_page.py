"""The page "Kế hoạch và xếp loại": the plan of each year, what came of it, the grade A, B, C."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.commands import SetPlan, set_plan
from lmhtx_desktop.areas.fund.queries.grading import GradeLine, grade_lines
from lmhtx_desktop.areas.fund.queries.loans import FundLine, funds
from lmhtx_desktop.areas.fund.rules.grading import Grade
from lmhtx_desktop.desk.editors import ChoiceEdit, DecimalEdit, DongEdit, TextEdit, YearEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, ListAsk, ListPage, number_column, text_column
from lmhtx_desktop.desk.table.columns import Tone
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import Reading

_GRADES = [(str(grade), str(grade)) for grade in Grade]
_TONES: dict[Grade, Tone] = {Grade.A: "good", Grade.B: "warn", Grade.C: "bad"}


class GradingPage(ListPage):
    """One line a year and fund; Enter opens its plan."""

    help_topic = "so-quy"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        new = Action(tr("Kế hoạch năm"), "Ctrl+N", self.open_new, primary=True)
        super().__init__(
            shell, name="fund.grading", title=tr("Kế hoạch và xếp loại quỹ"), columns=_columns(), ids=_ids, rows=_rows,
            actions=[new, Action(tr("Sửa"), "F2", self.open_edit, needs="one")], open_row=self.open_edit, listens={Area.FUND},
            search_hint=tr("Tìm quỹ, năm"), noun=tr("năm"), empty_action=new, parent=parent,
            empty_text=tr("Ghi kế hoạch năm của quỹ; số thực hiện và xếp loại A, B, C tính từ sổ. Chưa có kế hoạch nào."),
        )  # fmt: skip

    def open_new(self) -> None:
        """Open the dialog of a year without a plan."""
        self._ask(lambda known, lines: plan_dialog(self.shell, known, lines, parent=self).open())

    def open_edit(self, id: int) -> None:
        """Open the plan of a line."""

        def show(known: Sequence[FundLine], lines: Sequence[GradeLine]) -> None:
            line = next((line for line in lines if line.id == id), None)
            if line is not None:
                plan_dialog(self.shell, known, lines, line, self).open()

        self._ask(show)

    def _ask(self, then: Callable[[Sequence[FundLine], Sequence[GradeLine]], object]) -> None:
        self.shell.ask(lambda reading: (funds(reading), grade_lines(reading)), then=lambda found: then(*found), owner=self, slot="line")


def plan_dialog(
    shell: Shell, funds: Sequence[FundLine], lines: Sequence[GradeLine], line: GradeLine | None = None, parent: QWidget | None = None
) -> FormDialog:
    """Return the dialog of a year's plan and grade; `lines` are those written, of which `line` is to be mended."""
    taken = {(each.fund_id, each.year) for each in lines if line is None or each.id != line.id}

    def check(values: Mapping[str, Any]) -> list[tuple[str, str]]:
        if (values["fund_id"], values["year"]) not in taken:
            return []
        return [("year", tr("Năm này đã có kế hoạch của quỹ; muốn thay, hãy mở dòng ấy ra sửa."))]

    plan, judged = tr("Kế hoạch"), tr("Thực hiện và xếp loại")
    known = tr("Thực hiện đến {day}: tăng trưởng {growth} %, nợ xấu {bad} %; đề nghị loại {grade}.").format(
        day=format_date(line.day), growth=_percent(line.growth), bad=_percent(line.bad_debt), grade=line.proposed or "—"
    ) if line else tr("Tăng trưởng và nợ xấu thực hiện do chương trình tính từ sổ cho vay.")  # fmt: skip
    fields = [
        Field("fund_id", tr("Quỹ"), lambda: ChoiceEdit([(fund.id, fund.name) for fund in funds]), required=True, section=plan),
        Field("year", tr("Năm"), YearEdit, required=True),
        Field("growth_percent", tr("Tăng trưởng dư nợ (%)"), lambda: DecimalEdit(2)),
        Field("bad_debt_percent", tr("Tỷ lệ nợ xấu, không quá (%)"), lambda: DecimalEdit(2)),
        Field("result", tr("Chênh lệch thu chi (đồng)"), lambda: DongEdit(negative=True)),
        Field("result_actual", tr("Chênh lệch thu chi thực hiện (đồng)"), lambda: DongEdit(negative=True), section=judged),
        Field("compliance", tr("Chấp hành chế độ, pháp luật"), lambda: ChoiceEdit(_GRADES, empty_label=tr("Chưa đánh giá"))),
        Field("grade", tr("Xếp loại được duyệt"), lambda: ChoiceEdit(_GRADES, empty_label=tr("Chưa duyệt")),
              hint=tr("Duyệt trước ngày 31/5 năm sau (TT 52/2022/TT-BTC Điều 15).")),
        Field("reason", tr("Lý do"), lambda: TextEdit(max_length=500), span=2),
    ]  # fmt: skip
    values: dict[str, object] = {"fund_id": funds[0].id if funds else None, "year": shell.today.year}
    if line is not None:
        values = {
            "fund_id": line.fund_id, "year": line.year, "growth_percent": line.growth_plan, "bad_debt_percent": line.bad_debt_plan,
            "result": line.result_plan, "result_actual": line.result_actual, "compliance": line.compliance, "grade": line.decided,
            "reason": line.reason,
        }  # fmt: skip
    return FormDialog(
        shell, tr("Kế hoạch và xếp loại năm"), fields, set_plan, lambda typed: SetPlan(**typed), values, parent=parent, intro=known, check=check,
    )  # fmt: skip


def _columns() -> list[Column[GradeLine]]:
    def grade(key: str, title: str, get: Callable[[GradeLine], Grade | None]) -> Column[GradeLine]:
        return Column(key, title, 64, "center", lambda line: get(line) or "—", tone=lambda line: _tone(get(line)))

    return [
        number_column("year", tr("Năm"), lambda line: line.year, width=70, show=lambda line: str(line.year)),
        text_column("fund_name", tr("Quỹ"), lambda line: line.fund_name, width=150, sort=None),
        _pair("growth", tr("Tăng trưởng KH / TH (%)"), lambda line: (_percent(line.growth_plan), _percent(line.growth))),
        grade("growth_grade", tr("Loại (1)"), lambda line: line.growth_grade),
        _pair("bad", tr("Nợ xấu KH / TH (%)"), lambda line: (_percent(line.bad_debt_plan), _percent(line.bad_debt))),
        grade("bad_grade", tr("Loại (2)"), lambda line: line.bad_debt_grade),
        _pair("result", tr("Thu chi KH / TH (đồng)"), lambda line: (format_dong(line.result_plan), format_dong(line.result_actual)), 190),
        grade("result_grade", tr("Loại (3)"), lambda line: line.result_grade),
        grade("compliance", tr("Loại (4)"), lambda line: Grade(line.compliance) if line.compliance else None),
        grade("proposed", tr("Đề nghị"), lambda line: line.proposed),
        Column("decided", tr("Được duyệt"), 80, "center", lambda line: line.decided or "—", strong=lambda line: True),
        text_column("reason", tr("Lý do"), lambda line: line.reason, width=130, sort=None, visible=False),
    ]  # fmt: skip


def _pair(key: str, title: str, get: Callable[[GradeLine], tuple[str, str]], width: int = 150) -> Column[GradeLine]:
    return Column(key, title, width, "right", lambda line: " / ".join(get(line)))


def _tone(grade: Grade | None) -> Tone:
    return _TONES[grade] if grade is not None else "muted"


def _percent(value: Decimal | Fraction | None) -> str:
    return "—" if value is None else format_number(Fraction(value), 2)


def _ids(reading: Reading, ask: ListAsk) -> list[int]:
    words = fold(ask.search).split()
    return [line.id for line in grade_lines(reading) if all(word in fold(f"{line.fund_name} {line.year}") for word in words)]


def _rows(reading: Reading, ids: Sequence[int]) -> list[GradeLine]:
    by_id = {line.id: line for line in grade_lines(reading)}
    return [by_id[id] for id in ids if id in by_id]
