"""The page of one classification run: sums by group, moves, every loan as it was frozen, and what is known differently now."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from lmhtx_desktop.areas.fund.papers.closing import run_paper
from lmhtx_desktop.areas.fund.queries.office import office
from lmhtx_desktop.areas.fund.queries.runs import Difference, GroupSum, Move, Run, RunLine, differences, run_detail
from lmhtx_desktop.areas.fund.ui.closing_dialogs import void_run_dialog
from lmhtx_desktop.areas.fund.ui.exporting import export_table
from lmhtx_desktop.areas.fund.ui.groups import show_groups
from lmhtx_desktop.areas.fund.words.loan import group_text
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.detail import Badge, Card, RecordPage, SimpleTable, Tiles
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import Reading


class RunPage(RecordPage):
    """One run; which one is told by `Shell.open(Area.FUND, "run", id)`."""

    help_topic = "theo-doi-no"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self._question, listens={Area.FUND}, parent=parent)
        self._run_id: int | None = None
        self._run: Run | None = None
        self.set_title(tr("Kỳ phân loại nợ"))

    def take(self, told: Any) -> None:
        """Show the run with this id."""
        if isinstance(told, int) and told != self._run_id:
            self._run_id = told
            self.refresh()

    def refresh(self) -> None:
        """Ask for the run again, once it is known which."""
        if self._run_id is not None:
            super().refresh()

    def fill(self, answer: Run) -> None:
        """Show the run."""
        self._run = answer
        brief = answer.brief
        self.set_title(tr("Phân loại nợ {day}").format(day=format_date(brief.as_of)))
        badges = [Badge(tr("Đã hủy"), "bad")] if brief.voided_on else []
        said = tr("{fund} · lập ngày {day} · {source}").format(fund=brief.fund_name, day=format_date(brief.made_on), source=brief.source)
        if brief.voided_on is not None:
            said += " · " + tr("hủy ngày {day}: {reason}").format(day=format_date(brief.voided_on), reason=brief.void_reason or "—")
        self.header.set(tr("Kỳ phân loại nợ đến hết ngày {day}").format(day=format_date(brief.as_of)), said, badges, self._actions(answer))
        self.body.addWidget(Tiles(_tiles(answer)))
        groups = Card(tr("Theo nhóm nợ"))
        self.groups = SimpleTable(_group_columns(), answer.groups)
        show_groups(self.groups, 0)
        groups.add(self.groups)
        self.body.addWidget(groups)
        self.body.addWidget(self._moves_card(answer))
        loans = Card(tr("Từng khoản vay"))
        self.lines = SimpleTable(
            line_columns(), answer.lines, open_row=lambda line: self.shell.open(Area.FUND, line.loan_id), most_rows=600,
            empty_text=tr("Ngày này không khoản vay nào còn nợ."),
        )  # fmt: skip
        show_groups(self.lines, next(place for place, column in enumerate(self.lines.columns) if column.key == "group"))
        loans.add(self.lines)
        self.body.addWidget(loans)

    def compare(self) -> None:
        """Compare the run with what is known now, and show what differs."""
        run, office_file = self._run_id, self.shell.office

        def job(step: Callable[[int, int], None]) -> list[Difference]:
            found: list[Difference] = office_file.ask(differences, run, step)
            return found

        self.shell.run(tr("Đang so với số liệu hiện nay…"), job, owner=self, then=self._show_differences)

    def _question(self, reading: Reading) -> Run:
        assert self._run_id is not None
        return run_detail(reading, self._run_id)

    def _actions(self, run: Run) -> list[Action]:
        actions = [
            Action(tr("In"), "Ctrl+P", self._print, icon="print", writes=False),
            Action(tr("Kết xuất Excel"), "Ctrl+E", self._export, icon="export", writes=False),
            Action(tr("So với số liệu hiện nay"), "F9", self.compare, icon="check", writes=False),
        ]
        if run.brief.voided_on is None:
            actions.append(Action(tr("Hủy kỳ này…"), "", lambda: void_run_dialog(self.shell, run.brief, self).open(), in_menu=True))
        return actions

    def _moves_card(self, run: Run) -> QWidget:
        card = Card(tr("Chuyển nhóm"))
        if run.before is None:
            said = QLabel(tr("Chưa có kỳ nào trước kỳ này của quỹ để so."))
            theme.style(said, "muted")
            card.add(said)
            return card
        self.moves = SimpleTable(
            _move_columns(), run.moves,
            empty_text=tr("Từ kỳ {day} không khoản vay nào chuyển nhóm.").format(day=format_date(run.before.as_of)),
        )  # fmt: skip
        card.add(self.moves)
        return card

    def _show_differences(self, found: Sequence[Difference]) -> None:
        old = self.findChild(Card, "differences")
        if old is not None:
            old.hide()
            old.deleteLater()
        card = Card(tr("Khác với số liệu hiện nay ({count})").format(count=len(found)))
        card.setObjectName("differences")
        self.differences = SimpleTable(
            _difference_columns(), found, open_row=lambda line: self.shell.open(Area.FUND, line.loan_id), most_rows=30,
            empty_text=tr("Số liệu hiện nay của ngày này đúng như lúc lập."),
        )  # fmt: skip
        card.add(self.differences)
        self.body.insertWidget(1, card)

    def _export(self) -> None:
        if self._run is not None:
            title = tr("Phân loại nợ {day}").format(day=format_date(self._run.brief.as_of))
            export_table(self, title, line_columns(), self._run.lines, self._run.brief.fund_name)

    def _print(self) -> None:
        run = self._run
        if run is None:
            return
        today = self.shell.today

        def question(reading: Reading) -> Paper:
            return run_paper(run, office(reading), today)

        self.shell.ask(question, then=lambda paper: self.shell.print_paper(paper, self), owner=self, slot="print")


def line_columns() -> list[Column[RunLine]]:
    """Return the columns of a run's loans."""
    return [
        text_column("borrower_name", tr("Khách hàng"), lambda line: line.borrower_name, width=250),
        text_column("contract_number", tr("Hợp đồng"), lambda line: line.contract_number, width=120),
        dong_column("principal", tr("Dư nợ gốc (đồng)"), lambda line: line.principal),
        number_column("overdue_days", tr("Quá hạn (ngày)"), lambda line: line.overdue_days, tone=lambda line: "bad" if line.overdue_days else "muted"),
        Column("group", tr("Nhóm nợ"), 84, "center", lambda line: group_text(line.group), lambda line: line.group),
        Column("group_before", tr("Kỳ trước"), 84, "center", lambda line: group_text(line.group_before or None), lambda line: line.group_before or None,
               tone=lambda line: "bad" if line.moved > 0 else "good" if line.moved < 0 else "muted"),
        dong_column("collateral", tr("Giá trị khấu trừ"), lambda line: line.collateral),
        number_column("provision_percent", tr("Tỷ lệ (%)"), lambda line: line.provision_percent, width=84),
        dong_column("provision", tr("Dự phòng (đồng)"), lambda line: line.provision),
        dong_column("interest_on", tr("Lãi dự thu"), lambda line: line.interest_on, width=110),
        dong_column("interest_off", tr("Lãi ngoại bảng"), lambda line: line.interest_off, width=110),
        number_column("restructured", tr("Cơ cấu lại (lần)"), lambda line: line.restructured, visible=False),
    ]  # fmt: skip


def _tiles(run: Run) -> list[tuple[str, str, str, str]]:
    brief = run.brief
    share = format_number(Fraction(brief.bad * 100, brief.principal), 2) if brief.principal else "0"
    change = tr("chưa có kỳ trước") if run.before is None else tr("kỳ trước {amount} đ").format(amount=format_dong(run.before.provision))
    return [
        (tr("Dư nợ gốc"), format_dong(brief.principal), tr("{count} khoản vay").format(count=brief.loans), ""),
        (tr("Nợ xấu"), tr("{share} %").format(share=share), tr("{amount} đ").format(amount=format_dong(brief.bad)), "bad" if brief.bad else ""),
        (tr("Dự phòng cụ thể"), format_dong(brief.provision), change, ""),
        (tr("Lãi dự thu"), format_dong(sum(line.interest_on for line in run.lines)), tr("ngoại bảng {amount} đ").format(
            amount=format_dong(sum(line.interest_off for line in run.lines))), ""),
    ]  # fmt: skip


def _group_columns() -> list[Column[GroupSum]]:
    return [
        Column("group", tr("Nhóm nợ"), 84, "center", lambda row: group_text(row.group), lambda row: row.group),
        text_column("name", tr("Tên nhóm"), lambda row: row.name, width=260),
        number_column("loans", tr("Số khoản vay"), lambda row: row.loans),
        dong_column("principal", tr("Dư nợ gốc (đồng)"), lambda row: row.principal),
        dong_column("collateral", tr("Giá trị khấu trừ (đồng)"), lambda row: row.collateral, width=150),
        number_column("provision_percent", tr("Tỷ lệ (%)"), lambda row: row.provision_percent),
        dong_column("provision", tr("Dự phòng (đồng)"), lambda row: row.provision),
    ]


def _move_columns() -> list[Column[Move]]:
    return [
        text_column("before", tr("Từ"), lambda move: group_text(move.before) if move.before else tr("Mới phát sinh"), width=180),
        text_column("after", tr("Sang"), lambda move: group_text(move.after) if move.after else tr("Hết nợ"), width=180),
        number_column("loans", tr("Số khoản vay"), lambda move: move.loans),
        dong_column("principal", tr("Dư nợ gốc (đồng)"), lambda move: move.principal),
    ]


def _difference_columns() -> list[Column[Difference]]:
    return [
        text_column("borrower_name", tr("Khách hàng"), lambda line: line.borrower_name, width=250),
        text_column("contract_number", tr("Hợp đồng"), lambda line: line.contract_number, width=120),
        Column("group_then", tr("Nhóm lúc lập"), 110, "center", lambda line: group_text(line.group_then or None)),
        Column("group_now", tr("Nhóm hiện nay"), 110, "center", lambda line: group_text(line.group_now or None)),
        dong_column("principal_then", tr("Dư nợ lúc lập"), lambda line: line.principal_then),
        dong_column("principal_now", tr("Dư nợ hiện nay"), lambda line: line.principal_now),
        dong_column("provision_then", tr("Dự phòng lúc lập"), lambda line: line.provision_then),
        dong_column("provision_now", tr("Dự phòng hiện nay"), lambda line: line.provision_now),
    ]
