"""The short acts of a year: its tariff, its list, a decision about one member, money passed upward."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from lmhtx_desktop.areas.fees.commands import (
    AssessYear,
    ChangeAssessment,
    RecordRemittance,
    SetTariff,
    assess_year,
    change_assessment,
    record_remittance,
    set_tariff,
)
from lmhtx_desktop.areas.fees.kinds import kind_name
from lmhtx_desktop.areas.fees.queries.members import MemberOfYear
from lmhtx_desktop.areas.fees.queries.yearly import AssessmentPreview, Remitted, Tariff, preview_assessment, tariff_of
from lmhtx_desktop.areas.fees.rules import Rate
from lmhtx_desktop.areas.fees.ui.rates_edit import RatesEdit
from lmhtx_desktop.areas.fees.words import KINDS, PART_YEAR_NAMES, RELIEF_NAMES, Relief
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, DecimalEdit, DongEdit, LongTextEdit, RadioEdit, TextEdit, YearEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.numbers import format_number

_NAMED = 5


class Said(QLabel):
    """A sentence in the place of a field: it tells what the fields above it would do, and takes no input."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setEnabled(False)
        theme.style(self, "muted")

    def value(self) -> None:
        """Return nothing: there is nothing to enter."""
        return None

    def set_value(self, value: object) -> None:
        """Keep what is said; it comes from the data, not from a draft."""

    def problem(self) -> str:
        """Nothing can be wrong."""
        return ""

    def set_wrong(self, wrong: bool) -> None:
        """Nothing can be wrong."""


class TariffDialog(FormDialog):
    """Sets the tariff of a year; a year without one is offered that of the year before."""

    def __init__(self, shell: Shell, year: int, parent: QWidget | None = None, then: Callable[[Done], object] | None = None) -> None:
        fields = [
            Field("year", tr("Năm"), YearEdit, required=True),
            Field("decision", tr("Nghị quyết, quyết định số"), lambda: TextEdit(max_length=100)),
            Field("rates", tr("Biểu mức"), RatesEdit, required=True, span=2, hint=tr("Để trống loại hình chưa có mức thu.")),
            Field("part_year", tr("Thành viên kết nạp trong năm"), lambda: ChoiceEdit([(code.value, tr(name)) for code, name in PART_YEAR_NAMES.items()])),
            Field("share", tr("Tỷ lệ trích nộp cấp trên (%)"), lambda: DecimalEdit(decimals=2), hint=tr("Để trống hoặc 0: không trích nộp.")),
        ]  # fmt: skip
        super().__init__(shell, tr("Biểu mức hội phí"), fields, set_tariff, self._to_order, {"year": year}, parent=parent, then=then,
                         intro=tr("Người đã có trong danh sách thu giữ nguyên số phải nộp; biểu mức áp dụng cho người được đưa vào sau."))  # fmt: skip
        self._year_shown = 0
        self.edited.connect(self._on_field)
        self._ask(year)

    def _on_field(self, key: str) -> None:
        year = self.editor("year").value()
        if key == "year" and year is not None:
            self._ask(year)

    def _ask(self, year: int) -> None:
        self.shell.ask(tariff_of, year, then=self._show, owner=self, slot="tariff")

    def _show(self, tariff: Tariff) -> None:
        if tariff.year == self._year_shown:
            return
        self._year_shown = tariff.year
        self.editor("decision").set_value(tariff.decision or "")
        self.editor("rates").set_value([[rate.kind, rate.sector, rate.amount] for rate in tariff.rates])
        self.editor("part_year").set_value(tariff.part_year)
        self.editor("share").set_value(tariff.share)

    @staticmethod
    def _to_order(values: dict[str, Any]) -> SetTariff:
        rates = tuple(Rate(kind, sector, amount) for kind, sector, amount in values["rates"])
        return SetTariff(values["year"], rates, values["decision"], values["share"] or Decimal(0), values["part_year"])


class AssessDialog(FormDialog):
    """Makes the list of a year; says beforehand whom it would add."""

    def __init__(self, shell: Shell, year: int, parent: QWidget | None = None, then: Callable[[Done], object] | None = None) -> None:
        fields = [
            Field("year", tr("Năm"), YearEdit, required=True),
            Field("day", tr("Thành viên tại ngày"), lambda: DayEdit(shell.today), required=True),
            Field("said", tr("Sẽ làm"), Said, span=2),
        ]
        super().__init__(
            shell, tr("Lập danh sách thu hội phí"), fields, assess_year, lambda values: AssessYear(values["year"], values["day"]),
            {"year": year, "day": _day_for(year, shell.today)}, verb=tr("Lập danh sách"), then=then, parent=parent,
            intro=tr("Mọi thành viên Liên minh tại ngày chọn được đưa vào danh sách theo biểu mức. Làm lại chỉ thêm người còn thiếu."),
        )  # fmt: skip
        self.edited.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        year, day = self.editor("year").value(), self.editor("day").value()
        if year is not None and day is not None:
            self.shell.ask(preview_assessment, year, day, then=self._show, owner=self, slot="preview")

    def _show(self, preview: AssessmentPreview) -> None:
        self.editor("said").setText(say_preview(preview))


class RemittanceDialog(FormDialog):
    """Records money passed upward; offers what the share makes of the money collected, less what has gone."""

    def __init__(self, shell: Shell, remitted: Remitted, parent: QWidget | None = None) -> None:
        fields = [
            Field("year", tr("Hội phí năm"), YearEdit, required=True),
            Field("remitted_on", tr("Ngày nộp"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("amount", tr("Số tiền (đồng)"), DongEdit, required=True),
            Field("document", tr("Chứng từ"), lambda: TextEdit(tr("Ủy nhiệm chi số…"), 100)),
            Field("note", tr("Ghi chú"), lambda: LongTextEdit(2, 500), span=2),
        ]
        super().__init__(
            shell, tr("Nộp hội phí lên cấp trên"), fields, record_remittance,
            lambda values: RecordRemittance(values["year"], values["remitted_on"], values["amount"], values["document"], values["note"]),
            {"year": remitted.year, "amount": remitted.left or None}, parent=parent,
        )  # fmt: skip


def decision_dialog(shell: Shell, member: MemberOfYear, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that exempts, reduces or sets apart one member's fee of one year."""
    fields = [
        Field("relief", tr("Quyết định"), lambda: RadioEdit([(code.value, tr(name)) for code, name in RELIEF_NAMES.items()]), required=True, span=2),
        Field("amount", tr("Số phải nộp (đồng)"), DongEdit, when=lambda values: values["relief"] in (Relief.REDUCED, Relief.OWN_AMOUNT)),
        Field("decided_on", tr("Ngày quyết định"), lambda: DayEdit(shell.today, shell.today), required=True),
        Field("decision", tr("Số quyết định"), lambda: TextEdit(max_length=100)),
        Field("reason", tr("Lý do"), lambda: TextEdit(max_length=300), required=True, span=2),
    ]  # fmt: skip
    intro = tr("{name}: theo biểu mức {tariff} đ, đang phải nộp {due} đ, đã nộp {paid} đ.").format(
        name=member.name, tariff=format_dong(member.by_tariff), due=format_dong(member.due), paid=format_dong(member.paid)
    )
    return FormDialog(
        shell, tr("Miễn, giảm hội phí năm {year}").format(year=member.year), fields, change_assessment,
        lambda values: ChangeAssessment(
            member.id, values["relief"], values["reason"], values["decided_on"], values["amount"], values["decision"]
        ),
        {"relief": member.relief or Relief.EXEMPT.value}, parent=parent, intro=intro,
    )  # fmt: skip


def say_preview(preview: AssessmentPreview) -> str:
    """Say in sentences what making the list would do."""
    said = [
        tr("{kind}: thêm {n}, phải thu {amount} đ.").format(kind=kind_name(kind), n=format_number(count), amount=format_dong(amount))
        for kind in KINDS
        for count, amount in [preview.added.get(kind, (0, 0))]
        if count
    ] or [tr("Không có ai để thêm.")]
    if preview.there:
        said.append(tr("Đã có trong danh sách: {n}, giữ nguyên.").format(n=format_number(preview.there)))
    if preview.without:
        names = ", ".join(preview.without[:_NAMED]) + ("…" if len(preview.without) > _NAMED else "")
        said.append(tr("Chưa có mức thu: {n} ({names}).").format(n=format_number(len(preview.without)), names=names))
    return "\n".join(said)


def _day_for(year: int, today: date) -> date:
    """Return the day whose members are offered: today in the running year, else the nearest day of the year asked."""
    return min(max(today, date(year, 1, 1)), date(year, 12, 31))
