"""Dialogs about sources of capital: naming one, money coming and going, voiding a paper, the source of a loan."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.book.loans import Contract
from lmhtx_desktop.areas.fund.book.sources import Source
from lmhtx_desktop.areas.fund.commands import (
    EditSource,
    MoveCapital,
    OpenSource,
    SetLoanSource,
    VoidMovement,
    edit_source,
    move_capital,
    open_source,
    set_loan_source,
    void_movement,
)
from lmhtx_desktop.areas.fund.queries.sources import MovementLine
from lmhtx_desktop.areas.fund.words.loan import DIRECTION_NAMES, SOURCE_NAMES
from lmhtx_desktop.desk.editors import ChoiceEdit, DayEdit, DongEdit, RadioEdit, TextEdit
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong


def source_dialog(shell: Shell, fund: int, source: Source | None = None, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that names a source of a fund, or mends its name and kind."""
    fields = [
        Field("kind", tr("Loại nguồn vốn"), lambda: ChoiceEdit([(code, tr(name)) for code, name in SOURCE_NAMES.items()]), required=True, span=2,
              hint=tr("Cho vay từ vốn nhận ủy thác không chịu rủi ro thì không trích dự phòng (NĐ 45/2021 Điều 28).")),
        Field("name", tr("Tên nguồn vốn"), lambda: TextEdit(max_length=200), required=True, span=2,
              hint=tr("Ví dụ: Ngân sách tỉnh cấp; Quỹ HTX Việt Nam ủy thác.")),
        Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300), span=2),
    ]  # fmt: skip
    if source is None:
        return FormDialog(
            shell, tr("Thêm nguồn vốn"), fields, open_source, lambda typed: OpenSource(fund=fund, **typed), parent=parent,
        )  # fmt: skip
    values = {"kind": source.kind, "name": source.name, "note": source.note}
    return FormDialog(
        shell, tr("Sửa nguồn vốn"), fields, edit_source, lambda typed: EditSource(id=source.id, fund=fund, **typed), values, parent=parent,
    )  # fmt: skip


def movement_dialog(shell: Shell, sources: Sequence[Source], chosen: int | None = None, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that enters money coming into one of `sources` or going back from it."""
    fields = [
        Field("source", tr("Nguồn vốn"), lambda: ChoiceEdit([(source.id, source.name) for source in sources]), required=True, span=2),
        Field("direction", tr("Nhận hay hoàn trả"), lambda: RadioEdit([(code, tr(name)) for code, name in DIRECTION_NAMES.items()]), required=True, span=2),
        Field("moved_on", tr("Ngày"), lambda: DayEdit(shell.today, shell.today), required=True),
        Field("amount", tr("Số tiền (đồng)"), DongEdit, required=True),
        Field("document", tr("Chứng từ, văn bản"), lambda: TextEdit(max_length=200), required=True, span=2,
              hint=tr("Số phiếu, quyết định, hợp đồng ủy thác.")),
        Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300), span=2),
    ]  # fmt: skip
    values: dict[str, Any] = {"direction": "IN", "source": chosen if chosen is not None or len(sources) != 1 else sources[0].id}
    return FormDialog(
        shell, tr("Nhận, hoàn trả vốn"), fields, move_capital, lambda typed: MoveCapital(**typed), values, parent=parent,
    )  # fmt: skip


def void_movement_dialog(shell: Shell, movement: MovementLine, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that voids a paper of capital."""
    intro = tr(
        "{direction} {amount} đ ngày {day}, nguồn {name}. Chứng từ vẫn còn trong danh sách nhưng không được tính nữa; không hoàn tác được."
    )
    return FormDialog(
        shell, tr("Hủy chứng từ vốn"), [Field("reason", tr("Lý do hủy"), lambda: TextEdit(max_length=300), required=True)], void_movement,
        lambda typed: VoidMovement(movement.id, typed["reason"]), verb=tr("Hủy chứng từ"), parent=parent,
        intro=intro.format(
            direction=tr(DIRECTION_NAMES[movement.direction]), amount=format_dong(movement.amount), day=format_date(movement.moved_on),
            name=movement.source,
        ),
    )  # fmt: skip


def loan_source_dialog(shell: Shell, contract: Contract, sources: Sequence[Source], parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that says which of the fund's `sources` a loan is drawn on."""
    fields = [Field("source", tr("Nguồn vốn"), lambda: ChoiceEdit([(source.id, source.name) for source in sources]), required=True)]
    return FormDialog(
        shell, tr("Nguồn vốn của khoản vay"), fields, set_loan_source, lambda typed: SetLoanSource(contract.id, typed["source"]),
        {"source": contract.source_id}, parent=parent,
        intro=tr("Mọi lần giải ngân và thu gốc của hợp đồng {number} sẽ tính vào nguồn này.").format(number=contract.contract_number),
    )  # fmt: skip
