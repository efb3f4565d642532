"""The columns of the loan book and of one loan's tables."""

from lmhtx_desktop.areas.fund.queries.detail import DisbursementLine, InstalmentLine, ReceiptLine, RowState, StatementLine
from lmhtx_desktop.areas.fund.queries.loans import LoanLine
from lmhtx_desktop.areas.fund.rules.schedule import ScheduleRow
from lmhtx_desktop.areas.fund.words.loan import BORROWER_NAMES, EARLY_NAMES, STATUS_NAMES, group_text
from lmhtx_desktop.areas.organisations.api import SECTOR_NAMES
from lmhtx_desktop.desk.table import Column, choice_column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.language import mark, tr

STATE_NAMES = {
    RowState.PAID: mark("Đã trả"),
    RowState.PARTLY: mark("Trả một phần"),
    RowState.DUE: mark("Đến hạn"),
    RowState.OVERDUE: mark("Quá hạn"),
    RowState.COMING: mark("Chưa đến hạn"),
    RowState.EARLY: mark("Trả trước hạn"),
    RowState.MOVED: mark("Đã cơ cấu lại"),
}
GROUP = "group"


def loan_columns() -> list[Column[LoanLine]]:
    """Return the columns of the loan book."""
    return [
        text_column("borrower_name", tr("Khách hàng"), lambda line: line.borrower_name, width=290),
        text_column("contract_number", tr("Hợp đồng"), lambda line: line.contract_number, width=116),
        choice_column("status", tr("Tình trạng"), lambda line: line.status, _named(STATUS_NAMES), width=128,
                      tone=lambda line: "bad" if line.status == "overdue" else "muted" if line.status in ("closed", "cancelled") else None),
        dong_column("outstanding", tr("Dư nợ gốc (đồng)"), lambda line: line.outstanding, sums=True),
        Column(GROUP, tr("Nhóm nợ"), 84, "center", lambda line: group_text(line.group), lambda line: line.group, GROUP,
               tip=lambda line: line.group_name),
        number_column("overdue_days", tr("Quá hạn (ngày)"), lambda line: line.overdue_days, width=112,
                      tone=lambda line: "bad" if line.overdue_days else "muted"),
        date_column("next_due_on", tr("Kỳ trả tới"), lambda line: line.next_due_on),
        dong_column("next_payment", tr("Phải trả kỳ tới (đồng)"), lambda line: line.next_payment, sums=True, width=124, visible=False),
        dong_column("demanded", tr("Đến hạn chưa trả (đồng)"), lambda line: line.demanded, sums=True, width=136,
                    tone=lambda line: "bad" if line.overdue_days else None),
        number_column("rate", tr("Lãi suất (%/năm)"), lambda line: line.rate, width=124, visible=False),
        dong_column("lent", tr("Đã giải ngân (đồng)"), lambda line: line.lent, sums=True, visible=False),
        dong_column("repaid", tr("Đã trả gốc (đồng)"), lambda line: line.repaid, sums=True, visible=False),
        dong_column("overdue_principal", tr("Gốc quá hạn (đồng)"), lambda line: line.overdue_principal, sums=True, visible=False),
        dong_column("approved", tr("Số tiền duyệt (đồng)"), lambda line: line.approved, sums=True, visible=False),
        date_column("signed_on", tr("Ngày ký"), lambda line: line.signed_on, visible=False),
        date_column("first_disbursed_on", tr("Ngày giải ngân"), lambda line: line.first_disbursed_on, visible=False),
        date_column("ends_on", tr("Ngày đến hạn cuối"), lambda line: line.ends_on, visible=False),
        number_column("months", tr("Thời hạn (tháng)"), lambda line: line.months, visible=False),
        choice_column("borrower_kind", tr("Đối tượng"), lambda line: line.borrower_kind, _named(BORROWER_NAMES), visible=False),
        choice_column("sector", tr("Ngành"), lambda line: line.sector, _named(SECTOR_NAMES), visible=False),
    ]  # fmt: skip


def schedule_columns() -> list[Column[InstalmentLine]]:
    """Return the columns of a loan's schedule as it stands."""
    names = _named(STATE_NAMES)
    tones = {RowState.OVERDUE: "bad", RowState.PARTLY: "warn", RowState.DUE: "warn", RowState.PAID: "good", RowState.EARLY: "good"}
    return [
        Column("no", tr("Kỳ"), 56, "center", lambda row: str(row.no) if row.no else "—", lambda row: row.no),
        date_column("due_on", tr("Ngày trả"), lambda row: row.due_on),
        dong_column("principal", tr("Gốc"), lambda row: row.principal),
        dong_column("interest", tr("Lãi"), lambda row: row.interest),
        dong_column("payment", tr("Cộng"), lambda row: row.payment),
        dong_column("balance", tr("Gốc chưa đến hạn còn lại"), lambda row: row.balance, width=200),
        dong_column("paid", tr("Đã trả"), lambda row: row.paid),
        Column("state", tr("Tình trạng"), 120, "left", lambda row: names[row.state], tone=lambda row: tones.get(row.state)),  # type: ignore[arg-type,return-value]
    ]


def preview_columns() -> list[Column[ScheduleRow]]:
    """Return the columns of a schedule that is only planned."""
    return [
        Column("no", tr("Kỳ"), 40, "center", lambda row: str(row.no), lambda row: row.no),
        date_column("due_on", tr("Ngày trả"), lambda row: row.due_on, width=90),
        dong_column("principal", tr("Gốc"), lambda row: row.principal, width=98),
        dong_column("interest", tr("Lãi"), lambda row: row.interest, width=90),
        dong_column("payment", tr("Cộng"), lambda row: row.payment, width=98),
        dong_column("balance", tr("Còn lại"), lambda row: row.balance, width=104),
    ]


def receipt_columns() -> list[Column[ReceiptLine]]:
    """Return the columns of a loan's receipts."""
    early = _named(EARLY_NAMES)

    def part(name: str) -> Column[ReceiptLine]:
        titles = {
            "principal": tr("Gốc"), "interest": tr("Lãi"), "overdue_interest": tr("Lãi quá hạn"), "late_interest": tr("Lãi chậm trả"),
            "advance": tr("Giữ lại"),
        }  # fmt: skip
        return dong_column(name, titles[name], lambda line: getattr(line.split, name) if line.split else None, width=110)

    return [
        Column("number", tr("Số phiếu"), 110, "left", lambda line: line.number, tone=lambda line: "muted" if line.voided_on else None),
        date_column("received_on", tr("Ngày thu"), lambda line: line.received_on),
        dong_column("amount", tr("Số tiền"), lambda line: line.amount, tone=lambda line: "muted" if line.voided_on else None),
        part("principal"), part("interest"), part("overdue_interest"), part("late_interest"), part("advance"),
        Column("remark", tr("Ghi chú"), 200, "left", lambda line: _remark(line, early)),
    ]  # fmt: skip


def disbursement_columns() -> list[Column[DisbursementLine]]:
    """Return the columns of a loan's disbursements."""
    return [
        text_column("number", tr("Số phiếu"), lambda line: line.number, width=110),
        date_column("paid_on", tr("Ngày giải ngân"), lambda line: line.paid_on, width=124),
        dong_column("amount", tr("Số tiền"), lambda line: line.amount),
        text_column("receiver", tr("Người nhận"), lambda line: line.receiver),
        Column("remark", tr("Ghi chú"), 220, "left", lambda line: _voided(line) or line.waiver_reason or ""),
    ]


def statement_columns() -> list[Column[StatementLine]]:
    """Return the columns of a statement."""
    return [
        date_column("on", tr("Ngày"), lambda line: line.on),
        text_column("text", tr("Nội dung"), lambda line: line.text, width=190),
        dong_column("lent", tr("Giải ngân"), lambda line: line.lent or None, width=116),
        dong_column("paid", tr("Số tiền thu"), lambda line: line.paid or None, width=116),
        dong_column("principal", tr("Trả gốc"), lambda line: line.principal or None, width=116),
        dong_column("interest", tr("Trả lãi"), lambda line: line.interest or None, width=110),
        dong_column("overdue_interest", tr("Lãi quá hạn"), lambda line: line.overdue_interest or None, width=110),
        dong_column("late_interest", tr("Lãi chậm trả"), lambda line: line.late_interest or None, width=110),
        dong_column("advance", tr("Giữ lại"), lambda line: line.advance or None, width=110),
        dong_column("balance", tr("Dư nợ gốc"), lambda line: line.balance, width=116),
    ]


def _named(names: dict[object, str] | dict[str, str] | dict[RowState, str]) -> dict[object, str]:
    return {code: tr(name) for code, name in names.items()}


def _voided(line: ReceiptLine | DisbursementLine) -> str:
    return tr("Đã hủy: {reason}").format(reason=line.void_reason or "—") if line.voided_on else ""


def _remark(line: ReceiptLine, early: dict[object, str]) -> str:
    chosen = tr("chia khác thứ tự: {reason}").format(reason=line.chosen_reason) if line.chosen_reason else ""
    return _voided(line) or " · ".join(filter(None, (early.get(line.early, ""), chosen, line.note or "")))
