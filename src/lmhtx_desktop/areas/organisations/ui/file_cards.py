"""The cards of an organisation's page that hold the lines of its file; each knows what can be done with its lines."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from lmhtx_desktop.areas.organisations.commands import RemoveLine, RemoveStatus, remove_line, remove_status
from lmhtx_desktop.areas.organisations.queries.dossier import OfficerLine, OrganisationFile
from lmhtx_desktop.areas.organisations.queries.persons import identity_number_of
from lmhtx_desktop.areas.organisations.rules.dossier import expiry_state
from lmhtx_desktop.areas.organisations.ui.file_dialogs import (
    CertificateDialog,
    CorrectStatusDialog,
    PolicyDialog,
    ProductDialog,
    RegistrationDialog,
)
from lmhtx_desktop.areas.organisations.ui.lines_table import LineAct, LinesTable
from lmhtx_desktop.areas.organisations.ui.link_dialogs import LinkDialog
from lmhtx_desktop.areas.organisations.ui.officer_dialogs import EndOfficerDialog, OfficerDialog
from lmhtx_desktop.areas.organisations.words import (
    certificate_name,
    kind_short_name,
    policy_name,
    post_short_name,
    relation_name,
    status_name,
    training_name,
    training_short_name,
)
from lmhtx_desktop.desk.detail import Card
from lmhtx_desktop.desk.disclose import DiscloseDialog
from lmhtx_desktop.desk.messages import tell
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Action, Column, date_column, dong_column, number_column, text_column
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.disclosure import note_disclosure

_MOST_ROWS = 10


class FileCards:
    """Makes the cards of one file.

    Args:
        page: the page they stand on; dialogs belong to it. shows_former: also who left a post and ties that ended.
        show_former: called when the person wants to see them, or no longer.
    """

    def __init__(
        self, shell: Shell, file: OrganisationFile, page: QWidget, *, shows_former: bool, show_former: Callable[[], object]
    ) -> None:
        self._shell, self._file, self._page = shell, file, page
        self._shows_former, self._show_former = shows_former, show_former
        self._locked = bool(shell.read_only_reason)

    def add_officer(self) -> None:
        """Open the dialog for a person in a post."""
        self._officer(None)

    def add_registration(self) -> None:
        """Open the dialog for a registration or a change of it."""
        RegistrationDialog(self._shell, self._file.row, self._file.registrations, None, self._page).open()

    def add_product(self) -> None:
        """Open the dialog for a product."""
        self._open(ProductDialog)

    def add_certificate(self) -> None:
        """Open the dialog for a certificate."""
        self._open(CertificateDialog)

    def add_policy(self) -> None:
        """Open the dialog for a support received."""
        self._open(PolicyDialog)

    def add_link(self) -> None:
        """Open the dialog for a tie with another organisation."""
        self._open(LinkDialog)

    def officers(self) -> Card | None:
        """Return the card of who holds which post; None where nobody is recorded."""
        known = self._file.officers
        if not known:
            return None
        former = sum(not line.holds for line in known)
        acts = [self._add(self.add_officer)]
        if former:
            words = tr("Ẩn người đã thôi") if self._shows_former else tr("Người đã thôi: {count}").format(count=former)
            acts.insert(0, Action(words, call=self._show_former, writes=False))
        columns: list[Column[Any]] = [
            text_column("post", tr("Chức vụ"), _post_of, width=152, tone=_tone_of_officer, tip=_tip_of_officer),
            text_column("full_name", tr("Họ và tên"), lambda line: line.full_name, width=152, tone=_tone_of_officer, tip=_tip_of_officer),
            text_column("birth_year", tr("Sinh"), lambda line: str(line.birth_year) if line.birth_year else None, width=52),
            text_column("training", tr("Trình độ"), lambda line: training_short_name(line.training), width=106, tip=_training_of),
            text_column("phone", tr("Điện thoại"), lambda line: line.phone, width=98),
            text_column("since", tr("Từ ngày"), _span, width=90, tip=_span),
        ]
        lines = known if self._shows_former else [line for line in known if line.holds]
        table = LinesTable(columns, lines, [
            LineAct(tr("Sửa"), self._officer),
            LineAct(tr("Thôi giữ chức vụ…"), lambda line: EndOfficerDialog(self._shell, line, self._page).open(), fits=lambda line: line.until is None),
            LineAct(tr("Hiện số định danh…"), self._reveal, fits=lambda line: bool(line.identity_tail)),
            self._removal("officer"),
        ], locked=self._locked, most_rows=_MOST_ROWS)  # fmt: skip
        return self._card(tr("Cán bộ chủ chốt"), acts, table)

    def _reveal(self, line: OfficerLine) -> None:
        """Show a personal number once the reason is written down."""

        def tell_number(number: str | None) -> None:
            tell(self._page, tr("Số định danh của {name}: {number}").format(name=line.full_name, number=number or "—"))

        def show() -> None:
            self._shell.ask(identity_number_of, line.id, then=tell_number, owner=self._page, slot="identity")

        DiscloseDialog(self._shell, note_disclosure, line.full_name, tr("số định danh cá nhân"), show, self._page).open()

    def statuses(self) -> Card:
        """Return the card of the legal statuses, each with the day it began."""
        columns: list[Column[Any]] = [
            text_column("since", tr("Từ ngày"), lambda line: format_date(line.since) if line.since else tr("Không rõ"), width=92),
            text_column("status", tr("Trạng thái"), lambda line: status_name(line.status), width=200, tip=lambda line: line.note or ""),
            text_column("note", tr("Ghi chú"), lambda line: line.note, width=110),
        ]
        table = LinesTable(columns, self._file.detail.statuses, [
            LineAct(tr("Sửa"), lambda line: CorrectStatusDialog(self._shell, self._file.row, line, self._page).open()),
            LineAct(tr("Xóa"), lambda line: self._shell.do(remove_status, RemoveStatus(line.id), owner=self._page), key="Del"),
        ], locked=self._locked, most_rows=_MOST_ROWS)  # fmt: skip
        return self._card(tr("Quá trình hoạt động"), [], table)

    def registrations(self) -> Card | None:
        """Return the card of registrations and their changes; None where none is recorded."""
        columns: list[Column[Any]] = [
            text_column("turn", tr("Lần"), lambda line: str(line.turn) if line.turn else tr("Lần đầu"), width=70),
            date_column("registered_on", tr("Ngày cấp"), lambda line: line.registered_on, width=92),
            text_column("number", tr("Số"), lambda line: line.number, width=100),
            text_column("content", tr("Nội dung thay đổi"), lambda line: line.content, width=180),
        ]

        def mend(line: Any) -> None:
            RegistrationDialog(self._shell, self._file.row, self._file.registrations, line, self._page).open()

        return self._list(tr("Đăng ký và thay đổi đăng ký"), self.add_registration, columns, self._file.registrations, mend, "registration")

    def products(self) -> Card | None:
        """Return the card of products with their OCOP stars; None where none is recorded."""
        columns: list[Column[Any]] = [
            text_column("name", tr("Sản phẩm"), lambda line: line.name, width=190),
            text_column("capacity", tr("Sản lượng, quy mô"), lambda line: line.capacity, width=128),
            text_column("stars", tr("OCOP"), lambda line: tr("{count} sao").format(count=line.stars) if line.stars else None, width=58),
            self._expiry_column(),
        ]
        return self._list(
            tr("Sản phẩm"), self.add_product, columns, self._file.products, lambda line: self._open(ProductDialog, line), "product"
        )

    def certificates(self) -> Card | None:
        """Return the card of certificates; None where none is recorded."""
        columns: list[Column[Any]] = [
            text_column("kind", tr("Chứng nhận"), lambda line: certificate_name(line.kind), width=150),
            text_column("number", tr("Số, mã"), lambda line: line.number, width=96),
            text_column("scope", tr("Phạm vi"), lambda line: line.scope, width=100),
            self._expiry_column(),
        ]
        return self._list(
            tr("Chứng nhận"), self.add_certificate, columns, self._file.certificates, lambda line: self._open(CertificateDialog, line),
            "certificate",
        )  # fmt: skip

    def policies(self) -> Card | None:
        """Return the card of support received; None where none is recorded."""
        columns: list[Column[Any]] = [
            date_column("reached_on", tr("Ngày"), lambda line: line.reached_on, width=92),
            text_column("policy", tr("Chính sách"), lambda line: policy_name(line.policy), width=200, tip=lambda line: line.content or ""),
            number_column("people", tr("Số người"), lambda line: line.people, width=76),
            dong_column("total", tr("Kinh phí (đồng)"), lambda line: line.total, width=120, tip=_sources_of),
        ]
        return self._list(
            tr("Chính sách được hỗ trợ"),
            self.add_policy,
            columns,
            self._file.policies,
            lambda line: self._open(PolicyDialog, line),
            "policy",
        )

    def links(self) -> Card | None:
        """Return the card of ties with other organisations; None where none is recorded."""
        columns: list[Column[Any]] = [
            text_column("relation", tr("Quan hệ"), lambda line: relation_name(line.relation, from_first=line.is_first), width=150, tone=_muted_if_past),
            text_column("other", tr("Tổ chức"), lambda line: line.other_name, width=220, tone=_muted_if_past, tip=lambda line: line.note or ""),
            text_column("kind", tr("Loại hình"), lambda line: kind_short_name(line.other_kind), width=80),
            text_column("since", tr("Từ ngày"), _span, width=92, tip=_span),
        ]  # fmt: skip
        title = tr("Liên kết tổ chức")
        if self._file.member_htx is not None:
            title = tr("Liên kết tổ chức: {count} HTX thành viên").format(count=self._file.member_htx)
        if not self._file.links:
            return None
        acts = [
            LineAct(tr("Mở hồ sơ"), lambda line: self._shell.open(Area.ORGANISATIONS, line.other)),
            LineAct(tr("Sửa"), lambda line: self._open(LinkDialog, line), key="F4"),
            self._removal("link"),
        ]
        return self._card(
            title, [self._add(self.add_link)], LinesTable(columns, self._file.links, acts, locked=self._locked, most_rows=_MOST_ROWS)
        )

    def _officer(self, line: OfficerLine | None) -> None:
        OfficerDialog(self._shell, self._file.row, self._file.officers, line, self._page).open()

    def _open(self, dialog: Callable[..., QDialog], line: Any = None) -> None:
        dialog(self._shell, self._file.row, line, self._page).open()

    def _add(self, call: Callable[[], object]) -> Action:
        return Action(tr("Thêm"), call=call, icon="add")

    def _removal(self, what: str) -> LineAct:
        return LineAct(tr("Xóa"), lambda line: self._shell.do(remove_line, RemoveLine(what, line.id), owner=self._page), key="Del")

    def _list(
        self, title: str, add: Callable[[], object], columns: Sequence[Column[Any]], lines: Sequence[Any], mend: Callable[[Any], object], what: str,
    ) -> Card | None:  # fmt: skip
        if not lines:
            return None
        table = LinesTable(columns, lines, [LineAct(tr("Sửa"), mend), self._removal(what)], locked=self._locked, most_rows=_MOST_ROWS)
        return self._card(title, [self._add(add)], table)

    def _card(self, title: str, acts: Sequence[Action], table: QWidget) -> Card:
        card = Card(title, acts, read_only_reason=self._shell.read_only_reason)
        card.add(table)
        return card

    def _expiry_column(self) -> Column[Any]:
        today = self._shell.today

        def tone(line: Any) -> Any:
            return {"expired": "bad", "soon": "warn"}.get(expiry_state(line.expires_on, today) or "")

        def tip(line: Any) -> str:
            state = expiry_state(line.expires_on, today)
            return {"expired": tr("Đã hết hạn"), "soon": tr("Sắp hết hạn")}.get(state or "", "")

        return date_column("expires_on", tr("Có giá trị đến"), lambda line: line.expires_on, width=106, tone=tone, tip=tip)


def _post_of(line: OfficerLine) -> str:
    return tr("{post} ★").format(post=post_short_name(line.post)) if line.represents else post_short_name(line.post)


def _tone_of_officer(line: OfficerLine) -> Any:
    return None if line.holds else "muted"


def _tip_of_officer(line: OfficerLine) -> str:
    said = [tr("Người đại diện theo pháp luật")] if line.represents else []
    return "\n".join([*said, *(text for text in (line.note, line.email) if text)])


def _training_of(line: OfficerLine) -> str:
    return training_name(line.training)


def _span(line: Any) -> str:
    since = format_date(line.since)
    return since if line.until is None else tr("{since} – {until}").format(since=since, until=format_date(line.until))


def _muted_if_past(line: Any) -> Any:
    return None if line.holds else "muted"


def _sources_of(line: Any) -> str:
    from lmhtx_desktop.kernel.money import format_dong

    named = (
        (tr("NSTW"), line.from_central), (tr("NSĐP"), line.from_local), (tr("khác"), line.from_other),
    )  # fmt: skip
    return " · ".join(f"{name}: {format_dong(amount)}" for name, amount in named if amount is not None)
