"""The Alliance and one organisation, as a card of its page: how it stands, since when, by which papers; every fact can be mended."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import (
    RemoveApplication,
    RemoveMembership,
    RemoveSuspension,
    remove_application,
    remove_membership,
    remove_suspension,
)
from lmhtx_desktop.areas.organisations.queries.membership import MembershipFacts, MembershipFile, PaperFacts, membership_file
from lmhtx_desktop.areas.organisations.queries.register import OrganisationRow
from lmhtx_desktop.areas.organisations.ui.act_dialogs import AdmitDialog, EndDialog
from lmhtx_desktop.areas.organisations.ui.lines_table import LineAct, LinesTable
from lmhtx_desktop.areas.organisations.ui.membership_dialogs import (
    ApplicationDialog,
    CloseApplicationDialog,
    MembershipDialog,
    ResumeDialog,
    SuspendDialog,
    SuspensionDialog,
    VoidPaperDialog,
)
from lmhtx_desktop.areas.organisations.ui.membership_printing import print_again, print_papers
from lmhtx_desktop.areas.organisations.words import (
    ENDED_STATUSES,
    ApplicationOutcome,
    EndReason,
    MembershipState,
    application_outcome_name,
    end_reason_name,
    member_kind_name,
    membership_state_name,
    paper_kind_name,
)
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Badge, Card, EmptyNote, Facts
from lmhtx_desktop.desk.layouts import clear
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, text_column
from lmhtx_desktop.desk.table.columns import Tone
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

_TONES = {MembershipState.MEMBER: "good", MembershipState.SUSPENDED: "warn", MembershipState.APPLIED: "accent"}
_MOST_ROWS = 8


def state_badge(state: str | None) -> Badge:
    """Return how an organisation stands to the Alliance as a badge."""
    if state is None:
        return Badge(tr("Chưa là thành viên"))
    return Badge(membership_state_name(state), _TONES.get(MembershipState(state), "neutral"))


@dataclass(frozen=True)
class Event:
    """One dated fact, in words, and how it is mended and taken out."""

    on: datetime.date | None
    words: str
    detail: str
    mend: Callable[[], object]
    remove: Callable[[], object]


class MembershipCard(QWidget):
    """Shows how one organisation stands to the Alliance and what can be done about it.

    Args:
        row: the organisation. page: owner of the dialogs opened from here.
    """

    def __init__(self, shell: Shell, row: OrganisationRow, page: QWidget) -> None:
        super().__init__()
        self._shell, self._row, self._page = shell, row, page
        self._column = QVBoxLayout(self)
        theme.space(self._column, 0, 0)
        shell.ask(membership_file, row.id, then=self._fill, owner=self)

    def _fill(self, answer: MembershipFile | None) -> None:
        clear(self._column)
        if answer is None:
            return
        card = Card(tr("Thành viên Liên minh"), self._actions(answer), read_only_reason=self._shell.read_only_reason)
        if answer.current is not None and answer.legal_status in ENDED_STATUSES:
            warning = QLabel(tr("Tổ chức đã chấm dứt nhưng chưa ghi thôi là thành viên."))
            warning.setWordWrap(True)
            theme.style(warning, "hint", tone="warn")
            card.add(warning)
        if answer.state is None:
            card.add(EmptyNote(tr("Chưa là thành viên Liên minh. Ghi đơn đề nghị gia nhập, hoặc kết nạp.")))
        else:
            card.add(Facts(self._facts(answer), columns=3))
        events = self._events(answer)
        if len(events) > 1:
            card.add(self._timeline(events))
        if answer.papers:
            card.add(self._papers(answer))
        self._column.addWidget(card)

    def _actions(self, answer: MembershipFile) -> list[Action]:
        current, waiting = answer.current, answer.waiting
        shell, page, row, name = self._shell, self._page, self._row, answer.name
        acts: list[Action] = []
        if current is not None:
            acts.append(Action(tr("In giấy tờ"), "", lambda: print_papers(shell, [current.id], name, page), icon="print"))
            if answer.resting is None:
                acts.append(Action(tr("Tạm dừng"), "", lambda: SuspendDialog(shell, row.id, name, page).open(), in_menu=True))
            else:
                acts.append(Action(tr("Sinh hoạt lại"), "", lambda: ResumeDialog(shell, row.id, name, page).open()))
            acts.append(Action(tr("Thôi thành viên"), "", lambda: self._end(answer), in_menu=True))
        else:
            acts.append(Action(tr("Kết nạp"), "", lambda: AdmitDialog(shell, row, page).open()))
            if waiting is None:
                apply = ApplicationDialog
                acts.append(Action(tr("Ghi đơn"), "", lambda: apply(shell, row.id, name, row.kind, None, page).open()))
            else:
                close = CloseApplicationDialog
                acts.append(
                    Action(
                        tr("Không kết nạp"),
                        "",
                        lambda: close(shell, waiting.id, name, ApplicationOutcome.REFUSED, page).open(),
                        in_menu=True,
                    )
                )
                acts.append(
                    Action(
                        tr("Rút đơn"), "", lambda: close(shell, waiting.id, name, ApplicationOutcome.WITHDRAWN, page).open(), in_menu=True
                    )
                )
                remove_waiting = RemoveApplication(waiting.id)
                acts.append(Action(tr("Xóa đơn ghi nhầm"), "", lambda: self._do(remove_application, remove_waiting), in_menu=True))
        for each in answer.memberships:
            mend_it, remove_it = self._mends(each)
            what = format_date(each.admitted_on) if each.admitted_on is not None else tr("không rõ ngày")
            words = tr("Sửa tư cách thành viên") if len(answer.memberships) == 1 else tr("Sửa lần kết nạp {day}").format(day=what)
            acts.append(Action(words, "", mend_it, in_menu=True))
            acts.append(Action(tr("Xóa lần kết nạp {day} ghi nhầm").format(day=what), "", remove_it, in_menu=True))
        return acts

    def _end(self, answer: MembershipFile) -> None:
        ended = answer.legal_status in ENDED_STATUSES
        EndDialog(self._shell, self._row, self._page, reason=str(EndReason.DISSOLVED) if ended else None).open()

    def _facts(self, answer: MembershipFile) -> list[tuple[str, str | QWidget]]:
        facts: list[tuple[str, str | QWidget]] = [(tr("Tình trạng"), state_badge(answer.state))]
        if answer.waiting is not None and answer.current is None:
            facts.append((tr("Ngày đơn"), format_date(answer.waiting.applied_on)))
            facts.append((tr("Tư cách đề nghị"), member_kind_name(answer.waiting.member_kind)))
        newest = answer.current or (answer.memberships[0] if answer.memberships else None)
        if newest is None:
            return facts
        facts.append((tr("Tư cách"), member_kind_name(newest.member_kind)))
        facts.append((tr("Kết nạp lần đầu"), format_date(answer.first_admitted_on)))
        if newest.admitted_on != answer.first_admitted_on:
            facts.append((tr("Kết nạp lần này"), format_date(newest.admitted_on)))
        facts.append((tr("Quyết định kết nạp"), dated(newest.decision, newest.decision_on)))
        facts.append((tr("Giấy chứng nhận"), newest.certificate or ""))
        facts.append((tr("Thẻ thành viên"), newest.card or ""))
        if answer.resting is not None:
            facts.append((tr("Tạm dừng từ ngày"), format_date(answer.resting.since)))
        if newest.ended_on is not None:
            facts.append((tr("Thôi từ ngày"), format_date(newest.ended_on)))
            facts.append((tr("Lý do"), end_reason_name(newest.end_reason)))
            facts.append((tr("Quyết định thôi"), dated(newest.end_decision, newest.end_decision_on)))
        return facts

    def _mends(self, line: MembershipFacts) -> tuple[Callable[[], object], Callable[[], object]]:
        return (
            lambda: MembershipDialog(self._shell, line, self._row.name, self._page).open(),
            lambda: self._do(remove_membership, RemoveMembership(line.id)),
        )

    def _events(self, answer: MembershipFile) -> list[Event]:
        """Return every dated fact, the newest first."""
        shell, page, name = self._shell, self._page, answer.name
        found: list[Event] = []
        for line in answer.applications:

            def mend(line: Any = line) -> None:
                ApplicationDialog(shell, answer.id, name, answer.kind, line, page).open()

            def remove(line: Any = line) -> None:
                self._do(remove_application, RemoveApplication(line.id))

            found.append(Event(line.applied_on, tr("Nộp đơn đề nghị gia nhập"), line.note or "", mend, remove))
            if line.outcome in (ApplicationOutcome.REFUSED, ApplicationOutcome.WITHDRAWN):
                found.append(Event(line.decided_on, application_outcome_name(line.outcome), line.note or "", mend, remove))
        for member in answer.memberships:
            mends = self._mends(member)
            found.append(Event(member.admitted_on, tr("Kết nạp"), dated(member.decision, member.decision_on), *mends))
            if member.ended_on is not None:
                words = tr("Thôi thành viên: {reason}").format(reason=end_reason_name(member.end_reason).lower())
                found.append(Event(member.ended_on, words, dated(member.end_decision, member.end_decision_on), *mends))
        for rest in answer.suspensions:

            def mend_rest(line: Any = rest) -> None:
                SuspensionDialog(shell, line, name, page).open()

            def remove_rest(line: Any = rest) -> None:
                self._do(remove_suspension, RemoveSuspension(line.id))

            detail = ", ".join(part for part in (rest.decision, rest.reason) if part)
            found.append(Event(rest.since, tr("Tạm dừng sinh hoạt"), detail, mend_rest, remove_rest))
            if rest.until is not None:
                found.append(Event(rest.until, tr("Sinh hoạt trở lại"), "", mend_rest, remove_rest))
        return sorted(found, key=lambda event: event.on or datetime.date.min, reverse=True)

    def _timeline(self, events: list[Event]) -> LinesTable:
        columns: list[Column[Any]] = [
            Column("on", tr("Ngày"), 92, "center", value=lambda event: event.on, show=lambda event: format_date(event.on)),
            text_column("words", tr("Diễn biến"), lambda event: event.words, width=190),
            text_column("detail", tr("Quyết định, ghi chú"), lambda event: event.detail or None, width=150),
        ]
        acts = [
            LineAct(tr("Sửa"), lambda event: event.mend()),
            LineAct(tr("Xóa mục ghi nhầm"), lambda event: event.remove(), "Del"),
        ]
        return LinesTable(columns, events, acts, locked=bool(self._shell.read_only_reason), most_rows=_MOST_ROWS)

    def _papers(self, answer: MembershipFile) -> LinesTable:
        def gone(line: PaperFacts) -> Tone | None:
            return "muted" if line.voided_on is not None else None

        def code(line: PaperFacts) -> str:
            return line.code if line.voided_on is None else tr("{code} (đã hủy)").format(code=line.code)

        def why(line: PaperFacts) -> str:
            if line.voided_on is None:
                return line.code
            return tr("{code}, hủy ngày {day}: {reason}").format(
                code=line.code, day=format_date(line.voided_on), reason=line.void_reason or ""
            )

        columns: list[Column[Any]] = [
            Column("issued_on", tr("Ngày cấp"), 92, "center", value=lambda line: line.issued_on,
                   show=lambda line: format_date(line.issued_on), tone=gone),
            text_column("kind", tr("Giấy tờ đã cấp"), lambda line: paper_kind_name(line.kind), width=170, tone=gone),
            text_column("code", tr("Số"), code, width=190, tone=gone, tip=why),
        ]  # fmt: skip
        current = answer.current or (answer.memberships[0] if answer.memberships else None)

        def again(line: PaperFacts) -> None:
            if current is not None:
                print_again(self._shell, [current.id], line.kind, line.signer or "", self._page)

        def in_force(line: PaperFacts) -> bool:
            return line.voided_on is None

        acts = [
            LineAct(tr("In lại"), again, fits=in_force),
            LineAct(tr("Hủy số…"), lambda line: VoidPaperDialog(self._shell, line.id, line.kind, line.code, self._page).open(), fits=in_force),
        ]  # fmt: skip
        return LinesTable(columns, answer.papers, acts, locked=bool(self._shell.read_only_reason), most_rows=_MOST_ROWS)

    def _do(self, command: Callable[..., Any], order: Any) -> None:
        def refused(broken: RuleBroken) -> None:
            self._shell.say(broken.sentence)

        self._shell.do(command, order, owner=self._page, refused=refused)


def dated(number: str | None, on: datetime.date | None) -> str:
    """Return a number with its day; "" where neither is recorded."""
    if number and on is not None:
        return tr("{number}, ngày {day}").format(number=number, day=format_date(on))
    return number or (format_date(on) if on is not None else "")
