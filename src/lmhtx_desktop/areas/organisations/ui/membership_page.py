"""The page "Thành viên Liên minh": members by how they stand, applications that wait, the book of numbered papers."""

import datetime
from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lmhtx_desktop.areas.organisations.commands import RemoveApplication, remove_application
from lmhtx_desktop.areas.organisations.queries.membership import Standing, StandingAsk, standing_ids, standings, state_counts
from lmhtx_desktop.areas.organisations.queries.membership_lists import (
    ApplicationRow,
    ApplicationsAsk,
    PaperRow,
    PapersAsk,
    application_ids,
    application_rows,
    paper_ids,
    paper_rows,
    paper_years,
)
from lmhtx_desktop.areas.organisations.queries.register import areas
from lmhtx_desktop.areas.organisations.ui.columns import names_of
from lmhtx_desktop.areas.organisations.ui.membership_dialogs import AdmitManyDialog, CloseApplicationDialog, VoidPaperDialog, listed
from lmhtx_desktop.areas.organisations.ui.membership_printing import print_again, print_papers
from lmhtx_desktop.areas.organisations.words import (
    ApplicationOutcome,
    Kind,
    MembershipState,
    PaperKind,
    application_outcome_name,
    kind_short_name,
    member_kind_name,
    member_kind_short_name,
    membership_state_name,
    paper_kind_name,
)
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.detail import Tabs
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, Filter, ListAsk, ListPage, date_column, text_column
from lmhtx_desktop.desk.table.columns import Tone
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.datafile import Reading

_LISTENS = frozenset({Area.ORGANISATIONS})
_MEMBERS = (MembershipState.MEMBER, MembershipState.SUSPENDED)
_YEARS_OFFERED = 6
TABS = ("members", "applications", "papers")


class MembershipPage(Page):
    """Three lists under one roof; each is made when first looked at. `take` opens one of them by its name in `TABS`."""

    help_topic = "thanh-vien"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.set_title(tr("Thành viên Liên minh"))
        column = QVBoxLayout(self)
        theme.space(column, (0, 8, 0, 0), 0)
        self.tabs = Tabs(whole_page=True)
        self.tabs.add_lazy(tr("Thành viên"), lambda: MembersList(shell))
        self.tabs.add_lazy(tr("Đơn gia nhập"), lambda: ApplicationsList(shell))
        self.tabs.add_lazy(tr("Sổ cấp giấy"), lambda: PapersList(shell))
        column.addWidget(self.tabs)

    @property
    def section(self) -> Page | None:
        """The list in sight."""
        return self.tabs.currentWidget().findChild(Page)

    def take(self, told: Any) -> None:
        """Show the list named."""
        if told in TABS:
            self.tabs.setCurrentIndex(TABS.index(told))

    def actions(self) -> list[QAction]:
        """Return the acts of the list in sight: they are what the window's menu offers here."""
        return self.section.actions() if self.section is not None else []

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys of the list in sight work as soon as the page is opened."""
        super().focusInEvent(event)
        if self.section is not None:
            self.section.setFocus(event.reason())

    def refresh(self) -> None:
        """Let the list in sight ask again."""
        if self.section is not None and self.section.isVisible():
            self.section.refresh()


class MembersList(ListPage):
    """Every organisation that has to do with the Alliance, and how it stands on a day."""

    help_topic = "thanh-vien"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        self._as_of: datetime.date | None = None
        super().__init__(
            shell,
            name="organisations.membership",
            title=tr("Thành viên"),
            columns=_member_columns(),
            ids=lambda reading, ask: standing_ids(reading, standing_ask(ask)),
            rows=lambda reading, ids: standings(reading, ids, self._as_of),
            filters=_member_filters(shell.today),
            actions=[
                Action(tr("In giấy tờ"), "Ctrl+P", self.print_chosen, primary=True, icon="print", needs="some", hindrance=_not_member),
                Action(tr("Mở hồ sơ"), "F2", lambda id: shell.open(Area.ORGANISATIONS, id), needs="one", writes=False),
            ],
            open_row=lambda id: shell.open(Area.ORGANISATIONS, id),
            listens=_LISTENS,
            search_hint=tr("Tìm: tên, MST, điện thoại, người đại diện…"),
            empty_text=tr("Đây là các tổ chức đã nộp đơn, đang hoặc từng là thành viên Liên minh. Kết nạp từ trang của tổ chức."),
            summary=_members_summary,
            noun=tr("tổ chức"),
            parent=parent,
        )

    def refresh(self) -> None:
        """Ask again, as of the day chosen."""
        self._as_of = self.ask_now().filters.get("as_of")  # type: ignore[assignment]
        super().refresh()

    def turn_day(self, today: datetime.date) -> None:
        """A new year brings a new year to the filters."""
        super().turn_day(today)
        self.offer_filters(_member_filters(today))

    def print_chosen(self, ids: list[int]) -> None:
        """Print papers of those among the selected that are members."""

        def with_rows(rows: Sequence[Standing]) -> None:
            members = [row for row in rows if row.state in _MEMBERS and row.membership_id is not None]
            intro = listed([row.name for row in members])
            if len(members) > 1:
                intro = tr("{count} tổ chức: {names}").format(count=format_number(len(members)), names=intro)
            lacking = next((kind for kind in PaperKind if any(getattr(row, kind) is None for row in members)), PaperKind.DECISION)
            print_papers(self.shell, [row.membership_id for row in members if row.membership_id is not None], intro, self, lacking)

        self.shell.ask(standings, ids, owner=self, slot="chosen", then=with_rows)


class ApplicationsList(ListPage):
    """Applications to join: those that wait first of all."""

    help_topic = "thanh-vien"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(
            shell,
            name="organisations.applications",
            title=tr("Đơn gia nhập"),
            columns=_application_columns(),
            ids=lambda reading, ask: application_ids(reading, _applications_ask(ask)),
            rows=application_rows,
            filters=_application_filters(shell.today),
            actions=[
                Action(tr("Kết nạp bằng một quyết định"), "Ctrl+N", self.admit, primary=True, icon="check", needs="some", hindrance=_answered),
                Action(tr("Không kết nạp"), "", lambda id: self._close(id, ApplicationOutcome.REFUSED), needs="one", hindrance=_answered),
                Action(tr("Rút đơn"), "", lambda id: self._close(id, ApplicationOutcome.WITHDRAWN), needs="one", hindrance=_answered),
                Action(tr("Xóa đơn ghi nhầm"), "Del", self._remove, needs="one", in_menu=True),
            ],
            open_row=self._open,
            listens=_LISTENS,
            search_hint=tr("Tìm: tên, MST, điện thoại, người đại diện…"),
            empty_text=tr("Chưa có đơn nào ở đây. Ghi đơn đề nghị gia nhập từ trang của tổ chức, ở thẻ Thành viên Liên minh."),
            noun=tr("đơn"),
            parent=parent,
        )  # fmt: skip

    def turn_day(self, today: datetime.date) -> None:
        """A new year brings a new year to the filters."""
        super().turn_day(today)
        self.offer_filters(_application_filters(today))

    def admit(self, ids: list[int]) -> None:
        """Admit the applicants selected by one decision."""

        def with_rows(rows: Sequence[ApplicationRow]) -> None:
            waiting = [row for row in rows if row.outcome is None]
            if not waiting:
                self.shell.say(tr("Các đơn đã chọn đều có kết quả xét."))
                return
            AdmitManyDialog(self.shell, [row.organisation_id for row in waiting], [row.name for row in waiting], self).open()

        self.shell.ask(application_rows, ids, owner=self, slot="chosen", then=with_rows)

    def _close(self, id: int, outcome: ApplicationOutcome) -> None:
        self._with_row(id, lambda row: CloseApplicationDialog(self.shell, id, row.name, outcome, self).open())

    def _open(self, id: int) -> None:
        self._with_row(id, lambda row: self.shell.open(Area.ORGANISATIONS, row.organisation_id))

    def _remove(self, id: int) -> None:
        self.shell.do(remove_application, RemoveApplication(id), owner=self, refused=lambda broken: self.shell.say(broken.sentence))

    def _with_row(self, id: int, then: Any) -> None:
        self.shell.ask(application_rows, [id], owner=self, slot="one", then=lambda rows: self.with_first(rows, then))


class PapersList(ListPage):
    """The book of numbered papers: every number given, void ones as well."""

    help_topic = "thanh-vien"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(
            shell,
            name="organisations.papers",
            title=tr("Sổ cấp giấy"),
            columns=_paper_columns(),
            ids=lambda reading, ask: paper_ids(reading, _papers_ask(ask)),
            rows=paper_rows,
            filters=[
                Filter("kind", tr("Giấy tờ"), names_of(list(PaperKind), paper_kind_name)),
                Filter("year", tr("Năm"), ask=_paper_years),
                Filter("voided", tr("Hiệu lực"), [(False, tr("Còn hiệu lực")), (True, tr("Đã hủy"))]),
            ],
            actions=[
                Action(
                    tr("In lại"), "Ctrl+P", self.print_again, primary=True, icon="print", needs="one", writes=False, hindrance=_not_printed
                ),
                Action(tr("Hủy số…"), "", self._void, needs="one", hindrance=_voided),
            ],
            open_row=self._open,
            listens=_LISTENS,
            search_hint=tr("Tìm: số, tên tổ chức…"),
            empty_text=tr("Chưa cấp số nào. Số được cấp khi in quyết định kết nạp, giấy chứng nhận hoặc thẻ thành viên lần đầu."),
            noun=tr("số"),
            parent=parent,
        )

    def print_again(self, id: int) -> None:
        """Print the paper of a number once more."""

        def with_row(row: PaperRow) -> None:
            if row.voided_on is not None or row.membership_id is None:
                self.shell.say(tr("Số {code} đã hủy nên không in lại được.").format(code=row.code))
                return
            print_again(self.shell, [row.membership_id], row.kind, row.signer or "", self)

        self._with_row(id, with_row)

    def _void(self, id: int) -> None:
        def with_row(row: PaperRow) -> None:
            if row.voided_on is not None:
                self.shell.say(tr("Số {code} đã bị hủy ngày {day}.").format(code=row.code, day=format_date(row.voided_on)))
                return
            VoidPaperDialog(self.shell, row.id, row.kind, row.code, self).open()

        self._with_row(id, with_row)

    def _open(self, id: int) -> None:
        self._with_row(id, lambda row: self.shell.open(Area.ORGANISATIONS, row.organisation_id))

    def _with_row(self, id: int, then: Any) -> None:
        self.shell.ask(paper_rows, [id], owner=self, slot="one", then=lambda rows: self.with_first(rows, then))


def _not_member(row: Standing) -> str:
    return "" if row.state in _MEMBERS and row.membership_id is not None else tr("Chỉ in giấy tờ cho thành viên Liên minh.")


def _answered(row: ApplicationRow) -> str:
    return tr("Đơn này đã có kết quả xét.") if row.outcome is not None else ""


def _voided(row: PaperRow) -> str:
    if row.voided_on is None:
        return ""
    return tr("Số {code} đã bị hủy ngày {day}.").format(code=row.code, day=format_date(row.voided_on))


def _not_printed(row: PaperRow) -> str:
    if row.voided_on is not None:
        return tr("Số {code} đã hủy nên không in lại được.").format(code=row.code)
    return (
        ""
        if row.membership_id is not None
        else tr("Số {code} không còn gắn với lần kết nạp nào nên không in lại được.").format(code=row.code)
    )


def standing_ask(ask: ListAsk) -> StandingAsk:
    """Return what the list of members asks for in the words of its query."""
    chosen: dict[str, Any] = dict(ask.filters)
    return StandingAsk(search=ask.search, sort=ask.sort, descending=ask.descending, **chosen)


def _applications_ask(ask: ListAsk) -> ApplicationsAsk:
    chosen: dict[str, Any] = dict(ask.filters)
    return ApplicationsAsk(search=ask.search, sort=ask.sort, descending=ask.descending, **chosen)


def _papers_ask(ask: ListAsk) -> PapersAsk:
    chosen: dict[str, Any] = dict(ask.filters)
    return PapersAsk(search=ask.search, sort=ask.sort, descending=ask.descending, **chosen)


def _state_tone(row: Standing) -> Tone | None:
    if row.state == MembershipState.SUSPENDED:
        return "warn"
    return None if row.state in (MembershipState.MEMBER, MembershipState.APPLIED) else "muted"


def _member_columns() -> list[Column[Standing]]:
    return [
        text_column("name", tr("Tên tổ chức"), lambda row: row.name, width=270),
        Column("kind", tr("Loại hình"), 80, show=lambda row: kind_short_name(row.kind), sort="kind"),
        text_column("commune", tr("Xã, phường"), lambda row: row.commune, width=128),
        text_column("area", tr("Khu vực (huyện cũ)"), lambda row: row.area, width=130, visible=False),
        Column("state", tr("Tình trạng"), 138, show=lambda row: membership_state_name(row.state), sort="state", tone=_state_tone),
        date_column("since", tr("Từ ngày"), lambda row: row.since, width=94),
        Column(
            "member_kind", tr("Tư cách"), 96, sort="member_kind",
            show=lambda row: member_kind_short_name(row.member_kind) if row.member_kind is not None else "—",
        ),
        date_column("first_admitted_on", tr("Kết nạp lần đầu"), lambda row: row.first_admitted_on, width=120, visible=False),
        date_column("admitted_on", tr("Ngày kết nạp"), lambda row: row.admitted_on, visible=False),
        text_column("decision", tr("Quyết định"), lambda row: row.decision, width=120, visible=False),
        text_column("certificate", tr("Giấy chứng nhận"), lambda row: row.certificate, width=178),
        text_column("card", tr("Thẻ"), lambda row: row.card, width=160),
    ]  # fmt: skip


def _member_filters(today: datetime.date) -> list[Filter]:
    year_ends = [datetime.date(year, 12, 31) for year in range(today.year - 1, today.year - _YEARS_OFFERED, -1)]
    return [
        Filter("state", tr("Tình trạng"), names_of(list(MembershipState), membership_state_name)),
        Filter("kind", tr("Loại hình"), names_of(list(Kind), kind_short_name)),
        Filter("area", tr("Khu vực"), ask=_area_options),
        Filter("lacking", tr("Giấy tờ"), [
            (str(kind), tr("Chưa có {paper}").format(paper=paper_kind_name(kind).lower())) for kind in PaperKind
        ]),
        Filter("admitted_year", tr("Kết nạp"), [(year, tr("Trong năm {year}").format(year=year)) for year, _ in _years(today)]),
        Filter("as_of", tr("Thời điểm"), [(day, tr("Tại ngày {day}").format(day=format_date(day))) for day in year_ends]),
    ]  # fmt: skip


def _application_filters(today: datetime.date) -> list[Filter]:
    outcomes = [("waiting", application_outcome_name(None)), *names_of(list(ApplicationOutcome), application_outcome_name)]
    return [Filter("outcome", tr("Kết quả"), outcomes, default="waiting"), Filter("year", tr("Năm"), _years(today))]


def _application_columns() -> list[Column[ApplicationRow]]:
    return [
        date_column("applied_on", tr("Ngày đơn"), lambda row: row.applied_on),
        text_column("name", tr("Tên tổ chức"), lambda row: row.name, width=280),
        Column("kind", tr("Loại hình"), 80, show=lambda row: kind_short_name(row.kind), sort="kind"),
        text_column("commune", tr("Xã, phường"), lambda row: row.commune, width=140, sort=None),
        Column("member_kind", tr("Tư cách đề nghị"), 170, show=lambda row: member_kind_name(row.member_kind)),
        Column("outcome", tr("Kết quả"), 120, show=lambda row: application_outcome_name(row.outcome), sort="outcome"),
        date_column("decided_on", tr("Ngày xét"), lambda row: row.decided_on),
        text_column("note", tr("Hồ sơ, lý do"), lambda row: row.note, width=240, sort=None),
    ]


def _paper_columns() -> list[Column[PaperRow]]:
    def gone(row: PaperRow) -> Tone | None:
        return "muted" if row.voided_on is not None else None

    return [
        Column("kind", tr("Giấy tờ"), 192, show=lambda row: paper_kind_name(row.kind), tone=gone),
        text_column("code", tr("Số"), lambda row: row.code, width=178, tone=gone),
        date_column("issued_on", tr("Ngày cấp"), lambda row: row.issued_on, width=94, tone=gone),
        text_column("name", tr("Tên tổ chức"), lambda row: row.name, width=290, tone=gone),
        text_column("signer", tr("Người ký"), lambda row: row.signer, width=136, tone=gone),
        date_column("voided_on", tr("Ngày hủy"), lambda row: row.voided_on, width=94, tone=gone),
        text_column("void_reason", tr("Lý do hủy"), lambda row: row.void_reason, width=140, tone=gone),
    ]


def _members_summary(reading: Reading, ask: ListAsk) -> str:
    counts = state_counts(reading, standing_ask(ask).as_of)
    parts = [f"{format_number(counts[state])} {membership_state_name(state).lower()}" for state in MembershipState if counts.get(state)]
    return " · ".join(parts)


def _years(today: datetime.date) -> list[tuple[int, str]]:
    return [(year, str(year)) for year in range(today.year, today.year - _YEARS_OFFERED, -1)]


def _area_options(reading: Reading) -> list[tuple[str, str]]:
    return [(area, area) for area in areas(reading)]


def _paper_years(reading: Reading) -> list[tuple[int, str]]:
    return [(year, str(year)) for year in paper_years(reading)]
