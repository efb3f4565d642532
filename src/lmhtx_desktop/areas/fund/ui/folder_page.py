"""The page of one loan folder: the whole path at the left; people, collateral, inspections and papers at the right."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.commands.folder_lines import RemoveLine, remove_line
from lmhtx_desktop.areas.fund.commands.folders import RemovePaper, RemoveStep, remove_paper, remove_step
from lmhtx_desktop.areas.fund.documents.kinds import LoanDocument
from lmhtx_desktop.areas.fund.queries.folders import (
    FolderFile,
    PathPoint,
    PersonLine,
    folder_file,
    identity_of_borrower,
    identity_of_person,
)
from lmhtx_desktop.areas.fund.queries.loans import FundLine, funds
from lmhtx_desktop.areas.fund.rules.folders import ENDINGS, IN_ORDER
from lmhtx_desktop.areas.fund.ui.folder_dialogs import (
    CollateralDialog,
    FolderDialog,
    InspectionDialog,
    PapersDialog,
    PersonDialog,
    StepDialog,
    release_dialog,
)
from lmhtx_desktop.areas.fund.ui.folder_path import PathView
from lmhtx_desktop.areas.fund.ui.folder_printing import print_papers
from lmhtx_desktop.areas.fund.ui.grant_dialog import GrantDialog
from lmhtx_desktop.areas.fund.words.folder import Step, collateral_name, role_name, stage_name, step_name
from lmhtx_desktop.areas.fund.words.loan import BORROWER_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Action
from lmhtx_desktop.desk.detail import Badge, Card, Facts, RecordPage, SimpleTable, history_action
from lmhtx_desktop.desk.disclose import DiscloseDialog
from lmhtx_desktop.desk.messages import tell
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table import Column, date_column, dong_column, text_column
from lmhtx_desktop.desk.table.columns import Tone
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.persons import masked
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.disclosure import note_disclosure

_MOST_ROWS = 12
_PRINTED = {
    Step.APPLIED: LoanDocument.REQUEST, Step.APPRAISED: LoanDocument.APPRAISAL, Step.COUNCIL: LoanDocument.COUNCIL,
    Step.DECIDED: LoanDocument.DECISION, Step.SIGNED: LoanDocument.CONTRACT,
}  # fmt: skip
_TONES = {Step.REFUSED: "bad", Step.WITHDRAWN: "neutral", Step.CLOSED: "neutral", Step.LENT: "good", Step.SIGNED: "good"}


class FolderPage(RecordPage):
    """One folder; which one is told by ``Shell.open(Area.FUND, "folder", id)``."""

    help_topic = "ho-so-vay"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, self._ask, listens={Area.FUND}, parent=parent)
        self._folder: int | None = None
        self._file: FolderFile | None = None
        self.set_title(tr("Hồ sơ vay"))

    def take(self, told: Any) -> None:
        """Show the folder with this id."""
        if isinstance(told, int) and told != self._folder:
            self._folder = told
            self._scroll.verticalScrollBar().setValue(0)
            self.refresh()

    def refresh(self) -> None:
        """Ask for the folder again, once it is known which."""
        if self._folder is not None:
            super().refresh()

    def fill(self, answer: FolderFile) -> None:
        """Show the folder."""
        self._file = answer
        self.set_title(tr("Hồ sơ {number}").format(number=answer.number))
        subtitle = tr("Hồ sơ {number} · nhận ngày {day} · {kind} · {fund}").format(
            number=answer.number, day=format_date(answer.facts["received_on"]), kind=tr(BORROWER_NAMES[answer.facts["borrower_kind"]]),
            fund=answer.fund,
        )  # fmt: skip
        badge = Badge(stage_name(answer.stage), _TONES.get(Step(answer.stage), "accent"))
        self.header.set(answer.facts["borrower_name"], subtitle, [badge], self._actions(answer))
        both = QWidget()
        halves = QHBoxLayout(both)
        theme.space(halves, 0, 12)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            theme.space(column, 0, 12)
        path = Card(tr("Quá trình hồ sơ"))
        self.path = PathView(answer.path, self._offers)
        path.add(self.path)
        left.addWidget(path)
        left.addStretch(1)
        for card in (
            self._application(answer),
            self._persons(answer),
            self._collateral(answer),
            self._inspections(answer),
            self._papers(answer),
        ):
            right.addWidget(card)
        right.addStretch(1)
        halves.addLayout(left, 5)
        halves.addLayout(right, 6)
        self.body.addWidget(both)

    @property
    def file(self) -> FolderFile:
        """The folder shown."""
        assert self._file is not None
        return self._file

    def open_step(self, step: str) -> None:
        """Open the dialog of a step: to enter it, or to mend it."""
        self._open(StepDialog(self.shell, self.file, step, parent=self))

    def open_contract(self) -> None:
        """Open the dialog of the contract that carries out the decision."""
        self.shell.ask(funds, then=self._grant, owner=self, slot="funds")

    def open_edit(self) -> None:
        """Open the application for mending."""

        def show(found: Sequence[FundLine]) -> None:
            self._open(FolderDialog(self.shell, found, self.file, parent=self))

        self.shell.ask(funds, then=show, owner=self, slot="funds")

    def open_papers(self, step: str) -> None:
        """Open the dialog that notes papers received."""
        self._open(PapersDialog(self.shell, self.file, step, parent=self))

    def print_papers(self, *chosen: str) -> None:
        """Ask which papers shall be printed; `chosen` are ticked."""
        print_papers(self.shell, self.file.facts["borrower_name"], self, folder=self.file.id, chosen=chosen)

    def _ask(self, reading: Reading) -> FolderFile:
        assert self._folder is not None
        return folder_file(reading, self._folder)

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

    def _grant(self, found: Sequence[FundLine]) -> None:
        self._open(GrantDialog(self.shell, found, folder=self.file, then=self._granted, parent=self))

    def _granted(self, done: Done) -> None:
        if done.id is not None:
            self.shell.open(Area.FUND, done.id)

    def _actions(self, answer: FolderFile) -> list[Action]:
        actions = []
        upcoming = next((point.step for point in answer.path if point.state == "now"), None)
        if upcoming in IN_ORDER:
            step = str(upcoming)
            actions.append(Action(_verb(step), "Ctrl+N", lambda: self.open_step(step), primary=True))
        elif upcoming == Step.SIGNED:
            actions.append(Action(tr("Lập hợp đồng vay"), "Ctrl+N", self.open_contract, primary=True))
        if answer.loan is not None:
            loan = answer.loan.contract.id
            actions.append(Action(tr("Mở khoản vay"), "", lambda: self.shell.open(Area.FUND, loan), icon="fund", writes=False))
        actions += [
            Action(tr("Nhận giấy tờ"), "", lambda: self.open_papers(_step_of_papers(answer)), icon="document"),
            Action(tr("In giấy tờ"), "Ctrl+P", lambda: self.print_papers(), icon="print"),
            Action(tr("Sửa đơn"), "F2", self.open_edit, icon="edit"),
        ]
        if answer.stage not in ENDINGS and answer.loan is None:
            if Step.DECIDED not in answer.steps:
                actions.append(Action(tr("Từ chối cho vay…"), "", lambda: self.open_step(Step.REFUSED), in_menu=True))
            actions.append(Action(tr("Khách hàng rút hồ sơ…"), "", lambda: self.open_step(Step.WITHDRAWN), in_menu=True))
        if answer.facts["borrower_id_number"]:
            actions.append(Action(tr("Hiện số định danh…"), "", self._reveal_borrower, in_menu=True))
        if answer.facts["organisation_id"] is not None:
            owner = answer.facts["organisation_id"]
            actions.append(
                Action(tr("Mở hồ sơ tổ chức"), "", lambda: self.shell.open(Area.ORGANISATIONS, owner), in_menu=True, writes=False)
            )
        actions.append(Action(tr("Danh sách hồ sơ vay"), "", lambda: self.shell.open(Area.FUND, "folders"), in_menu=True, writes=False))
        return [*actions, history_action(self.shell, Area.FUND, answer.id, page="folder")]

    def _offers(self, point: PathPoint) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be done with a step of the path, beside it."""
        if self.shell.read_only_reason:
            return []
        step = point.step
        offered: list[tuple[str, Callable[[], object]]] = []
        is_entered = step in (*IN_ORDER, *ENDINGS)
        if is_entered and point.state in ("done", "ended"):
            if step in _PRINTED:
                offered.append((tr("In"), lambda: self.print_papers(_PRINTED[Step(step)])))
            offered.append((tr("Sửa"), lambda: self.open_step(step)))
            if self._is_last(step):
                offered.append((tr("Xóa"), lambda: self.shell.do(remove_step, RemoveStep(self.file.id, step), owner=self)))
        elif (
            (is_entered and point.state in ("now", "skipped") and (step == Step.APPRAISED or Step.APPRAISED in self.file.steps))
            or (step == Step.COUNCIL and point.state == "ahead" and Step.APPRAISED in self.file.steps)
            or (step == Step.DECIDED and point.state == "ahead" and Step.APPRAISED in self.file.steps)
        ):
            offered.append((tr("Ghi"), lambda: self.open_step(step)))
        elif step in (Step.APPLIED, Step.SIGNED) and point.state == "done":
            offered.append((tr("In"), lambda: self.print_papers(_PRINTED[Step(step)])))
        if step == Step.INSPECTED and self.file.loan is not None and self.file.loan.facts.lent:
            offered.append((tr("Ghi"), lambda: self._open(InspectionDialog(self.shell, self.file, parent=self))))
        return offered

    def _is_last(self, step: str) -> bool:
        entered = [each for each in (*IN_ORDER, *ENDINGS) if each in self.file.steps]
        return self.file.loan is None and bool(entered) and entered[-1] == step

    def _application(self, answer: FolderFile) -> Card:
        facts = answer.facts
        shown = [
            *([(tr("Sản phẩm vay"), answer.product.name)] if answer.product is not None else []),
            (tr("Đề nghị vay"), format_dong(facts["requested_amount"], sign=True)),
            (tr("Thời hạn"), tr("{months} tháng").format(months=facts["requested_months"]) if facts["requested_months"] else ""),
            (tr("Tổng vốn đầu tư"), format_dong(facts["project_total"], sign=True)),
            (tr("Vốn chủ sở hữu tham gia"), format_dong(facts["own_capital"], sign=True)), (tr("Mục đích vay"), facts["purpose"] or ""),
            (tr("Địa chỉ"), facts["borrower_address"] or ""), (tr("Điện thoại"), facts["borrower_phone"] or ""),
        ]  # fmt: skip
        if facts["organisation_id"] is None:
            member = answer.member_of or ""
            shown += [(tr("Là thành viên của"), member), (tr("Số định danh"), masked(facts["borrower_id_number"]))]
            if facts["as_household"]:
                shown.append((tr("Vay cho"), tr("hộ gia đình")))
        if facts["note"]:
            shown.append((tr("Ghi chú"), facts["note"]))
        card = Card(tr("Đơn đề nghị vay"))
        card.add(Facts(shown, columns=3))
        return card

    def _papers(self, answer: FolderFile) -> Card:
        def tone(line: Any) -> Tone | None:
            return "bad" if line.id is None and _is_due(answer, line.step) else "muted" if line.id is None else None

        columns: list[Column[Any]] = [
            text_column("step", tr("Bước"), lambda line: step_name(line.step), width=130),
            text_column("name", tr("Giấy tờ"), lambda line: line.name, width=290, tone=tone),
            text_column("received_on", tr("Ngày nhận"), lambda line: _received(answer, line), width=100, tone=tone),
        ]
        self.papers = SimpleTable(columns, answer.papers, most_rows=_MOST_ROWS + 12)
        received = sum(line.id is not None for line in answer.papers)
        title = tr("Giấy tờ: đã nhận {received}/{count}").format(received=received, count=len(answer.papers))
        card = self._card(title, self.papers, [
            Action(tr("Nhận"), "", lambda: self.open_papers(self._step_chosen()), icon="add"),
            Action(tr("Chưa có"), "", self._lose_paper, icon="delete"),
        ])  # fmt: skip
        if answer.papers_by is not None:
            product, day = answer.papers_by
            said = QLabel(
                tr("Danh mục theo sản phẩm “{product}”, điều kiện có hiệu lực ngày {day}.").format(product=product, day=format_date(day))
            )
            said.setWordWrap(True)
            theme.style(said, "hint")
            card.add(said)
        return card

    def _persons(self, answer: FolderFile) -> Card:
        columns: list[Column[Any]] = [
            text_column("role", tr("Vai trò"), lambda line: role_name(line.role), width=150),
            text_column("full_name", tr("Họ và tên"), lambda line: line.full_name, width=150, tip=lambda line: line.address or ""),
            text_column("relation", tr("Quan hệ"), lambda line: line.relation, width=96, tip=lambda line: line.relation or ""),
            text_column("identity", tr("Số định danh"), lambda line: f"••••{line.identity_tail}" if line.identity_tail else None, width=96),
            text_column("phone", tr("Điện thoại"), lambda line: line.phone, width=100),
        ]
        self.persons = SimpleTable(
            columns,
            answer.persons,
            open_row=self._mend_person,
            empty_text=tr("Người có liên quan, cùng ký, bảo lãnh."),
            most_rows=_MOST_ROWS,
        )
        return self._card(tr("Người trong hồ sơ"), self.persons, [
            Action(tr("Thêm"), "", lambda: self._open(PersonDialog(self.shell, self.file, parent=self)), icon="add"),
            Action(tr("Sửa"), "", lambda: self._with(self.persons, self._mend_person), icon="edit", in_menu=True),
            Action(tr("Hiện số định danh…"), "", lambda: self._with(self.persons, self._reveal_person), in_menu=True),
            Action(tr("Xóa"), "", lambda: self._with(self.persons, lambda line: self._remove("person", line)), icon="delete", in_menu=True),
        ])  # fmt: skip

    def _collateral(self, answer: FolderFile) -> Card:
        columns: list[Column[Any]] = [
            text_column("kind", tr("Loại"), lambda line: collateral_name(line.kind), width=140),
            text_column("name", tr("Tài sản"), lambda line: line.name, width=120, tip=_asset_tip),
            dong_column("value", tr("Giá trị (đồng)"), lambda line: line.value, width=108),
            dong_column("deducted", tr("Khấu trừ (đồng)"), lambda line: line.deducted, width=114),
            date_column("released_on", tr("Giải chấp"), lambda line: line.released_on, width=92),
        ]
        self.collateral = SimpleTable(
            columns, answer.collateral, open_row=self._mend_collateral, empty_text=tr("Chưa có tài sản bảo đảm."), most_rows=_MOST_ROWS
        )
        return self._card(tr("Tài sản bảo đảm"), self.collateral, [
            Action(tr("Thêm"), "", lambda: self._open(CollateralDialog(self.shell, self.file, parent=self)), icon="add"),
            Action(tr("Sửa"), "", lambda: self._with(self.collateral, self._mend_collateral), icon="edit", in_menu=True),
            Action(tr("Giải chấp…"), "", lambda: self._with(self.collateral, self._release), in_menu=True),
            Action(tr("Xóa"), "", lambda: self._with(self.collateral, lambda line: self._remove("collateral", line)), icon="delete", in_menu=True),
        ])  # fmt: skip

    def _inspections(self, answer: FolderFile) -> Card:
        def tone(line: Any) -> Tone | None:
            return None if line.for_purpose else "bad"

        columns: list[Column[Any]] = [
            date_column("inspected_on", tr("Ngày"), lambda line: line.inspected_on, width=92),
            text_column("for_purpose", tr("Sử dụng vốn"), lambda line: tr("đúng mục đích") if line.for_purpose else tr("sai mục đích"), width=110, tone=tone),
            dong_column("used_amount", tr("Đã sử dụng (đồng)"), lambda line: line.used_amount, width=130),
            text_column("findings", tr("Kết quả"), lambda line: line.findings, width=240, tip=lambda line: line.findings),
        ]  # fmt: skip
        self.inspections = SimpleTable(
            columns, answer.inspections, open_row=self._mend_inspection, empty_text=tr("Chưa kiểm tra sử dụng vốn."), most_rows=_MOST_ROWS
        )
        return self._card(tr("Kiểm tra sử dụng vốn"), self.inspections, [
            Action(tr("Thêm"), "", lambda: self._open(InspectionDialog(self.shell, self.file, parent=self)), icon="add"),
            Action(tr("Sửa"), "", lambda: self._with(self.inspections, self._mend_inspection), icon="edit", in_menu=True),
            Action(tr("Xóa"), "", lambda: self._with(self.inspections, lambda line: self._remove("inspection", line)), icon="delete", in_menu=True),
        ])  # fmt: skip

    def _card(self, title: str, table: SimpleTable, actions: list[Action]) -> Card:
        card = Card(title, actions, read_only_reason=self.shell.read_only_reason)
        card.add(table)
        return card

    def _with(self, table: SimpleTable, act: Callable[[Any], object]) -> None:
        row = table.current_row() or (table.rows[0] if len(table.rows) == 1 else None)
        if row is None:
            self.shell.say(tr("Hãy chọn một dòng trong bảng."))
        else:
            act(row)

    def _step_chosen(self) -> str:
        row = self.papers.current_row()
        return row.step if row is not None else _step_of_papers(self.file)

    def _lose_paper(self) -> None:
        def lose(line: Any) -> None:
            if line.id is None:
                self.shell.say(tr("Giấy tờ này chưa nhận."))
            else:
                self.shell.do(remove_paper, RemovePaper(line.id), owner=self)

        self._with(self.papers, lose)

    def _remove(self, what: str, line: Any) -> None:
        self.shell.do(remove_line, RemoveLine(what, line.id), owner=self)

    def _mend_person(self, line: Any) -> None:
        self._open(PersonDialog(self.shell, self.file, line, parent=self))

    def _mend_collateral(self, line: Any) -> None:
        self._open(CollateralDialog(self.shell, self.file, line, parent=self))

    def _mend_inspection(self, line: Any) -> None:
        self._open(InspectionDialog(self.shell, self.file, line, parent=self))

    def _release(self, line: Any) -> None:
        self._open(release_dialog(self.shell, line, parent=self))

    def _reveal_person(self, line: PersonLine) -> None:
        if line.identity_tail:
            self._reveal(line.full_name, identity_of_person, line.id)
        else:
            self.shell.say(tr("Chưa ghi số định danh của {name}.").format(name=line.full_name))

    def _reveal_borrower(self) -> None:
        self._reveal(self.file.facts["borrower_name"], identity_of_borrower, self.file.id)

    def _reveal(self, name: str, question: Callable[..., str | None], id: int) -> None:
        """Show an identity number once the reason is written down."""

        def tell_number(number: str | None) -> None:
            tell(self, tr("Số định danh của {name}: {number}").format(name=name, number=number or "—"))

        def show() -> None:
            self.shell.ask(question, id, then=tell_number, owner=self, slot="identity")

        self._open(DiscloseDialog(self.shell, note_disclosure, name, tr("số định danh cá nhân"), show, self))


def _asset_tip(line: Any) -> str:
    return "\n".join(filter(None, (line.name, line.owner, line.papers, line.registration_number)))


def _verb(step: str) -> str:
    return {
        Step.APPRAISED: tr("Ghi thẩm định"), Step.COUNCIL: tr("Ghi họp hội đồng"), Step.DECIDED: tr("Ghi quyết định"),
    }[Step(step)]  # fmt: skip


def _is_due(answer: FolderFile, step: str) -> bool:
    """Whether the papers of a step should be there: the step is done."""
    return any(point.step == step and point.missing for point in answer.path)


def _received(answer: FolderFile, line: Any) -> str:
    if line.received_on is not None:
        return format_date(line.received_on)
    return tr("thiếu") if _is_due(answer, line.step) else "—"


def _step_of_papers(answer: FolderFile) -> str:
    """Return the first step that lacks papers."""
    missing = [line.step for line in answer.papers if line.id is None]
    due = [step for step in missing if _is_due(answer, step)]
    return next(iter(due or missing), str(Step.APPLIED))
