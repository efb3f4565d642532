"""The page "Nguồn vốn": one fund's capital as of any day, source by source, and who uses its limits."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.book.capital import Capital
from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.commands import RemoveCapital, RemoveSource, remove_capital, remove_source
from lmhtx_desktop.areas.fund.commands.funds import SINCE_EVER
from lmhtx_desktop.areas.fund.queries.loans import FundLine, funds
from lmhtx_desktop.areas.fund.queries.sources import CustomerLine, FundStanding, MovementLine, SourceLine, fund_standing
from lmhtx_desktop.areas.fund.ui.day_line import DayLine
from lmhtx_desktop.areas.fund.ui.fund_dialogs import capital_dialog, fund_dialog
from lmhtx_desktop.areas.fund.ui.source_dialogs import movement_dialog, source_dialog, void_movement_dialog
from lmhtx_desktop.areas.fund.words.loan import DIRECTION_NAMES, FUND_MODEL_NAMES, SOURCE_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.detail import Card, EmptyNote, RecordPage, SimpleTable, Tiles
from lmhtx_desktop.desk.editors import ChoiceEdit
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, choice_column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

Answer = tuple[Sequence[FundLine], FundStanding | None]


class SourcesPage(RecordPage):
    """The capital of one fund: sources, papers, dated charter capital, largest customers."""

    help_topic = "nguon-von"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._fund: int | None = None
        self._standing: FundStanding | None = None
        super().__init__(shell, self._question_of_day, listens={Area.FUND}, parent=parent)
        self.set_title(tr("Nguồn vốn"))
        self.fund_edit = ChoiceEdit([])
        self.fund_edit.setAccessibleName(tr("Quỹ"))
        theme.size(self.fund_edit, min_width=320)
        self.fund_edit.edited.connect(lambda: self.show_fund(self.fund_edit.value()))
        self.day_line = DayLine(shell)
        self.day_line.chosen.connect(lambda day: self.refresh())
        line = QHBoxLayout()
        theme.space(line, 0, 12)
        line.addWidget(self.fund_edit)
        line.addWidget(self.day_line, 1)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertLayout(1, line)

    @property
    def day(self) -> date:
        """The day the capital is shown at."""
        return self.day_line.day

    def set_day(self, day: date) -> None:
        """Show the capital as it stood at the end of `day`."""
        self.day_line.choose(day)

    def show_fund(self, fund: int | None) -> None:
        """Show another fund."""
        self._fund = fund
        self.refresh()

    def take(self, told: object) -> None:
        """Show the fund handed over."""
        if isinstance(told, int):
            self.show_fund(told)

    def fill(self, answer: Answer) -> None:
        """Show where the fund stands."""
        known, standing = answer
        self._standing = standing
        self.fund_edit.set_options([(fund.id, fund.name) for fund in known])
        self.fund_edit.setVisible(len(known) > 1)
        self.header.set(tr("Nguồn vốn"), _subtitle(standing), actions=self._actions())
        if standing is None:
            first = Action(tr("Thêm quỹ hỗ trợ"), "", lambda: self._open(fund_dialog(self.shell, parent=self)))
            self.body.addWidget(
                EmptyNote(tr("Ở đây là vốn của quỹ: nhận từ đâu, đã cho vay bao nhiêu, còn bao nhiêu. Trước hết hãy ghi quỹ."), first)
            )
            return
        self.fund_edit.set_value(standing.fund.id)
        self.body.addWidget(Tiles(_tiles(standing)))
        self.body.addWidget(self._sources_card(standing))
        self.body.addWidget(self._movements_card(standing))
        self.body.addWidget(self._customers_card(standing))
        self.body.addWidget(self._capital_card(standing))

    def add_source(self) -> None:
        """Open the dialog of a new source."""
        if self._standing is not None:
            self._open(source_dialog(self.shell, self._standing.fund.id, parent=self))

    def move_capital(self) -> None:
        """Open the dialog of money coming or going; where there is no source yet, first that."""
        if self._standing is None:
            return
        if not self._standing.lines:
            self.shell.say(tr("Trước hết hãy ghi nguồn vốn."))
            self.add_source()
            return
        row = self.sources.current_row()
        known = [line.source for line in self._standing.lines]
        self._open(movement_dialog(self.shell, known, row.id if row is not None else None, self))

    def record_capital(self) -> None:
        """Open the dialog of charter capital from a day on."""
        if self._standing is not None:
            self._open(capital_dialog(self.shell, self._standing.fund, self._standing.steps, parent=self))

    def _question_of_day(self, reading: Reading) -> Answer:
        known = funds(reading, self.day)
        chosen = self._fund if any(fund.id == self._fund for fund in known) else (known[0].id if known else None)
        return known, fund_standing(reading, chosen, self.day) if chosen is not None else None

    def _actions(self) -> list[Action]:
        shell = self.shell
        actions = []
        if self._standing is not None:
            fund = self._standing.fund
            actions = [
                Action(tr("Nhận, hoàn trả vốn"), "Ctrl+N", self.move_capital, primary=True, icon="money"),
                Action(tr("Thêm nguồn vốn"), "", self.add_source, icon="add"),
                Action(tr("Sửa thông tin quỹ…"), "F2", lambda: self._open(fund_dialog(shell, fund, self)), icon="edit"),
            ]
        return [*actions, Action(tr("Thêm quỹ hỗ trợ…"), "", lambda: self._open(fund_dialog(shell, parent=self)), in_menu=True)]

    def _sources_card(self, standing: FundStanding) -> Card:
        reason = self.shell.read_only_reason
        card = Card(tr("Các nguồn vốn"), [
            Action(tr("Sửa nguồn vốn…"), "", self._edit_source, icon="edit"), Action(tr("Xóa nguồn vốn"), "", self._remove_source, icon="delete"),
        ], read_only_reason=reason)  # fmt: skip
        self.sources = SimpleTable(
            source_columns(), standing.lines, open_row=lambda line: self._edit(line), most_rows=8,
            empty_text=tr("Chưa ghi nguồn vốn nào. Hợp đồng vay ghi trước khi có nguồn vốn không tính vào nguồn nào."),
        )  # fmt: skip
        card.add(self.sources)
        said = QLabel(_sums(standing))
        said.setWordWrap(True)
        theme.style(said, "muted")
        card.add(said)
        return card

    def _movements_card(self, standing: FundStanding) -> Card:
        card = Card(tr("Chứng từ nhận, hoàn trả vốn"), [Action(tr("Hủy chứng từ…"), "", self._void, icon="delete")],
                    read_only_reason=self.shell.read_only_reason)  # fmt: skip
        self.movements = SimpleTable(
            movement_columns(), standing.movements, empty_text=tr("Chưa có chứng từ nào đến ngày này."), most_rows=8
        )
        card.add(self.movements)
        return card

    def _customers_card(self, standing: FundStanding) -> Card:
        card = Card(tr("Khách hàng dư nợ lớn nhất so với giới hạn {one} % và {related} % vốn điều lệ thực có").format(
            one=format_number(standing.one_limit, 2), related=format_number(standing.related_limit, 2)))  # fmt: skip
        self.customers = SimpleTable(customer_columns(), standing.customers, empty_text=tr("Đến ngày này không khách hàng nào còn dư nợ."))
        card.add(self.customers)
        return card

    def _capital_card(self, standing: FundStanding) -> Card:
        card = Card(tr("Vốn điều lệ qua các thời kỳ"), [
            Action(tr("Ghi mức vốn từ một ngày…"), "", self.record_capital, icon="add"), Action(tr("Xóa mức này"), "", self._remove_capital, icon="delete"),
        ], read_only_reason=self.shell.read_only_reason)  # fmt: skip
        self.steps = SimpleTable(
            capital_columns(), list(reversed(standing.steps)), most_rows=8,
            open_row=lambda step: self._open(capital_dialog(self.shell, standing.fund, standing.steps, step, self)),
        )  # fmt: skip
        card.add(self.steps)
        return card

    def _edit_source(self) -> None:
        row = self._chosen(self.sources)
        if row is not None:
            self._edit(row)

    def _edit(self, line: SourceLine) -> None:
        self._open(source_dialog(self.shell, line.source.fund_id, line.source, self))

    def _remove_source(self) -> None:
        row = self._chosen(self.sources)
        if row is not None:
            self.shell.do(remove_source, RemoveSource(row.id), owner=self, refused=self._say_refused)

    def _remove_capital(self) -> None:
        row = self._chosen(self.steps)
        if row is not None:
            self.shell.do(remove_capital, RemoveCapital(row.id), owner=self, refused=self._say_refused)

    def _void(self) -> None:
        row = self._chosen(self.movements)
        if row is not None:
            self._open(void_movement_dialog(self.shell, row, self))

    def _chosen(self, table: SimpleTable) -> Any:
        row = table.current_row() or (table.rows[0] if len(table.rows) == 1 else None)
        if row is None:
            self.shell.say(tr("Hãy chọn một dòng trong bảng."))
        return row

    def _say_refused(self, refused: RuleBroken) -> None:
        self.shell.say(refused.sentence)

    def _open(self, dialog: QDialog) -> None:
        dialog.open()


def source_columns() -> list[Column[SourceLine]]:
    """Return the columns of the sources."""
    return [
        text_column("name", tr("Nguồn vốn"), lambda line: line.source.name, width=236),
        choice_column(
            "kind", tr("Loại"), lambda line: line.source.kind, {code: tr(name) for code, name in SOURCE_NAMES.items()}, width=214
        ),
        dong_column("received", tr("Đã nhận"), lambda line: line.money.received),
        dong_column("returned", tr("Đã hoàn trả"), lambda line: line.money.returned),
        dong_column("lent", tr("Đã cho vay"), lambda line: line.money.lent),
        dong_column("collected", tr("Đã thu gốc"), lambda line: line.money.collected),
        dong_column("left", tr("Còn lại"), lambda line: line.money.left, tone=lambda line: "bad" if line.money.left < 0 else None),
    ]


def movement_columns() -> list[Column[MovementLine]]:
    """Return the columns of the papers of capital."""
    names: dict[object, str] = {code: tr(name) for code, name in DIRECTION_NAMES.items()}
    return [
        date_column("moved_on", tr("Ngày"), lambda line: line.moved_on, tone=lambda line: "muted" if line.voided_on else None),
        choice_column("direction", tr("Nội dung"), lambda line: line.direction, names, width=110),
        text_column("source", tr("Nguồn vốn"), lambda line: line.source, width=250),
        dong_column("amount", tr("Số tiền"), lambda line: line.amount, tone=lambda line: "muted" if line.voided_on else None),
        text_column("document", tr("Chứng từ, văn bản"), lambda line: line.document, width=220),
        Column("remark", tr("Ghi chú"), 220, "left", lambda line: _voided(line) or line.note or ""),
    ]


def customer_columns() -> list[Column[CustomerLine]]:
    """Return the columns of the customers who owe most."""
    return [
        text_column("name", tr("Khách hàng"), lambda line: line.name, width=300),
        number_column("loans", tr("Số khoản vay"), lambda line: line.loans, width=100),
        dong_column("owed", tr("Dư nợ gốc"), lambda line: line.owed),
        Column("share", tr("% vốn điều lệ"), 110, "right", lambda line: _percent(line.share), lambda line: _rounded(line.share),
               tone=lambda line: "bad" if line.is_over else None),
        dong_column("related", tr("Cùng người có liên quan"), lambda line: line.related, width=170),
        Column("related_share", tr("% vốn điều lệ (nhóm)"), 150, "right", lambda line: _percent(line.related_share), lambda line: _rounded(line.related_share),
               tone=lambda line: "bad" if line.is_over else None),
    ]  # fmt: skip


def capital_columns() -> list[Column[Capital]]:
    """Return the columns of the dated charter capital."""
    return [
        Column("from_on", tr("Từ ngày"), 120, "left", lambda step: _since(step.from_on), lambda step: step.from_on),
        dong_column("charter_capital", tr("Vốn điều lệ sổ sách"), lambda step: step.charter_capital, width=160),
        dong_column("retained_result", tr("Lợi nhuận chưa phân phối"), lambda step: step.retained_result, width=180),
        dong_column("real", tr("Vốn điều lệ thực có"), lambda step: step.real, width=160),
        text_column("document", tr("Văn bản"), lambda step: step.document, width=260),
    ]


def _since(day: date) -> str:
    return tr("từ khi thành lập") if day == SINCE_EVER else format_date(day)


def _voided(line: MovementLine) -> str:
    return tr("Đã hủy: {reason}").format(reason=line.void_reason or "—") if line.voided_on else ""


def _percent(share: Fraction | None) -> str:
    return "—" if share is None else tr("{share} %").format(share=format_number(share, 2))


def _rounded(share: Fraction | None) -> float | None:
    return None if share is None else round(float(share), 2)


def _subtitle(standing: FundStanding | None) -> str:
    if standing is None:
        return ""
    fund = standing.fund
    return tr("{name} · {model} · số liệu đến hết ngày {day}, đơn vị tính: đồng").format(
        name=fund.name, model=tr(FUND_MODEL_NAMES[fund.model]), day=format_date(standing.day)
    )


def _tiles(standing: FundStanding) -> list[tuple[str, str, str, str]]:
    capital, total, target = standing.capital, standing.total, limits_on(standing.day).disbursed_share_percent
    since = tr("có hiệu lực {since}").format(since=_since_words(capital.from_on)) if capital else tr("chưa ghi mức vốn của ngày này")
    entrusted = tr("trong đó từ vốn ủy thác {amount} đ").format(amount=format_dong(standing.entrusted)) if standing.entrusted else ""
    share = standing.share
    tone = "" if share is None else ("good" if share >= target else "warn")
    return [
        (tr("Vốn điều lệ thực có"), format_dong(capital.real if capital else None), since, ""),
        (tr("Dư nợ cho vay"), format_dong(standing.outstanding), entrusted, ""),
        (tr("Tỷ lệ vốn đã cho vay"), _percent(share), tr("chỉ tiêu từ {target} % trở lên").format(target=format_number(target, 2)), tone),
        (tr("Còn cho vay được"), format_dong(total.left) if standing.lines else "—",
         tr("tiền còn lại của các nguồn vốn") if standing.lines else tr("chưa ghi nguồn vốn"), ""),
    ]  # fmt: skip


def _since_words(day: date) -> str:
    return _since(day) if day == SINCE_EVER else tr("từ {day}").format(day=format_date(day))


def _sums(standing: FundStanding) -> str:
    total, none = standing.total, standing.unsourced
    said = tr("Cộng: nhận {received}, hoàn trả {returned}, cho vay {lent}, thu gốc {collected}, còn lại {left} đ.").format(
        received=format_dong(total.received), returned=format_dong(total.returned), lent=format_dong(total.lent),
        collected=format_dong(total.collected), left=format_dong(total.left),
    )  # fmt: skip
    if not none.lent:
        return said
    return said + " " + tr("Các khoản vay chưa ghi nguồn vốn: cho vay {lent}, thu gốc {collected} đ.").format(
        lent=format_dong(none.lent), collected=format_dong(none.collected)
    )  # fmt: skip
