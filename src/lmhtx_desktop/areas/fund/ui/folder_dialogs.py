"""Dialogs of the loan folder: the application, a step, papers, people, collateral, inspections."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from lmhtx_desktop.areas.fund.book.products import Product
from lmhtx_desktop.areas.fund.commands.folder_lines import (
    RecordCollateral,
    RecordInspection,
    RecordPerson,
    ReleaseCollateral,
    record_collateral,
    record_inspection,
    record_person,
    release_collateral,
)
from lmhtx_desktop.areas.fund.commands.folders import (
    EditFolder,
    OpenFolder,
    OpenFolderOfLoan,
    ReceivePapers,
    RecordStep,
    edit_folder,
    open_folder,
    open_folder_of_loan,
    receive_papers,
    record_step,
)
from lmhtx_desktop.areas.fund.queries.folders import CollateralLine, FolderFile, InspectionLine, PersonLine
from lmhtx_desktop.areas.fund.queries.loans import FundLine
from lmhtx_desktop.areas.fund.queries.products import product_options
from lmhtx_desktop.areas.fund.rules.folders import ENDINGS, PATH
from lmhtx_desktop.areas.fund.rules.products import ProductTerms, outside_offer
from lmhtx_desktop.areas.fund.ui.grant_dialog import ORGANISATION, PERSON, find_borrowers
from lmhtx_desktop.areas.fund.ui.product_words import offer_in_words
from lmhtx_desktop.areas.fund.words.folder import COLLATERAL_NAMES, ROLE_NAMES, STEP_NAMES, Step, step_name
from lmhtx_desktop.areas.organisations.api import KIND_NAMES, SECTOR_NAMES, find_organisations
from lmhtx_desktop.desk.editors import (
    CheckEdit,
    ChoiceEdit,
    DayEdit,
    DecimalEdit,
    DongEdit,
    LongTextEdit,
    LookupEdit,
    ManyEdit,
    NumberEdit,
    RadioEdit,
    TextEdit,
)
from lmhtx_desktop.desk.form import Field, FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading

Then = Callable[[Done], object]
_MOST_MONTHS = 600


class FolderDialog(FormDialog):
    """Asks for an application; `file` is the folder to be mended. The products on offer on the day of receipt can be chosen."""

    def __init__(
        self,
        shell: Shell,
        funds: Sequence[FundLine],
        file: FolderFile | None = None,
        then: Then | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._file = file
        self._products: Sequence[Product] | None = None
        if file is None:
            first: dict[str, Any] = {"borrower": ORGANISATION, "received_on": shell.today, "fund_id": funds[0].id}
        else:
            facts = dict(file.facts) | {"borrower_id_number": None}
            first = {**facts, "borrower": PERSON if facts["organisation_id"] is None else ORGANISATION}
            first["organisation_id"] = None if facts["organisation_id"] is None else (facts["organisation_id"], facts["borrower_name"])
            first["member_of_id"] = None if facts["member_of_id"] is None else (facts["member_of_id"], file.member_of or "")
        title = tr("Nhận hồ sơ vay") if file is None else tr("Sửa hồ sơ vay {number}").format(number=file.number)
        super().__init__(
            shell, title, _application_fields(shell, funds, file, self._has_products), open_folder if file is None else edit_folder, self._to_order,
            {key: value for key, value in first.items() if key in _APPLICATION}, then=then, parent=parent, columns=2, doubts=self._outside,
        )  # fmt: skip
        self.edited.connect(self._on_typed)
        shell.ask(product_options, then=self._on_products, owner=self, slot="products")

    def _on_products(self, known: Sequence[Product]) -> None:
        self._products = known
        self._offer_products(self._file.facts["product_id"] if self._file is not None else self.editor("product_id").value())

    def _on_typed(self, key: str) -> None:
        if key in ("fund_id", "received_on"):
            self._offer_products(self.editor("product_id").value())
        elif key == "product_id":
            self._tell_product()

    def _offered(self, fund: int, day: date) -> list[Product]:
        """Return the products of a fund on offer on the day of receipt, and the one the folder has already."""
        own = self._file.facts["product_id"] if self._file is not None else None
        return [each for each in self._products or () if each.fund_id == fund and (each.id == own or each.terms_on(day) is not None)]

    def _has_products(self, values: dict[str, Any]) -> bool:
        return bool(self._offered(values["fund_id"], values["received_on"] or self.shell.today))

    def _offer_products(self, chosen: int | None) -> None:
        day = self.editor("received_on").value() or self.shell.today
        offered = self._offered(self.editor("fund_id").value(), day)
        lost = next((each for each in self._products or () if each.id == chosen and each not in offered), None)
        editor = self.editor("product_id")
        editor.set_options([(each.id, each.name) for each in offered])
        editor.set_value(None if lost is not None else chosen)
        self._rearrange_if_needed()
        self._tell_product()
        if lost is not None:
            self.show_problem("product_id", tr("Sản phẩm “{name}” không cho vay vào ngày nhận đơn {day}.").format(
                name=lost.name, day=format_date(day)), move=False)  # fmt: skip

    def _tell_product(self) -> None:
        """Say below the product what it offers; its purpose goes into an empty field."""
        terms = self._terms()
        if terms is None:
            self.block("product_id").set_hint(tr("Để trống: không theo sản phẩm, giấy tờ theo danh mục thường dùng."))
        else:
            day = self.editor("received_on").value() or self.shell.today
            product = next(each for each in self._products or () if each.id == self.editor("product_id").value())
            self.block("product_id").set_hint(offer_in_words(terms, product.rate_on(day)))
            if terms.purpose and not self.editor("purpose").value():
                self.editor("purpose").set_value(terms.purpose)
        self.show_doubts()
        self._fit()

    def _terms(self) -> ProductTerms | None:
        chosen = self.editor("product_id").value()
        product = next((each for each in self._products or () if each.id == chosen), None)
        return product.terms_on(self.editor("received_on").value() or self.shell.today) if product is not None else None

    def _outside(self, values: dict[str, Any]) -> list[tuple[str, str]]:
        terms = self._terms()
        found = outside_offer(terms, amount=values["requested_amount"], months=values["requested_months"]) if terms is not None else []
        return [(f"requested_{field}", sentence) for field, sentence in found]

    def _to_order(self, values: dict[str, Any]) -> OpenFolder:
        typed = {key: value for key, value in values.items() if value not in (None, "")}
        if self._products is None and self._file is not None:
            typed["product_id"] = self._file.facts["product_id"]
        if typed.pop("borrower") == ORGANISATION and "organisation_id" not in typed:
            raise RuleBroken("organisation_id", tr("Hãy chọn tổ chức vay vốn trong danh sách."))
        return OpenFolder(**typed) if self._file is None else EditFolder(**typed, id=self._file.id)


def folder_of_loan_dialog(shell: Shell, loan: int, signed_on: Any, then: Then | None = None, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that makes the folder of a contract entered without one."""
    field = Field("received_on", tr("Ngày nhận đơn"), lambda: DayEdit(shell.today, shell.today), required=True)
    return FormDialog(
        shell, tr("Lập hồ sơ vay"), [field], open_folder_of_loan, lambda typed: OpenFolderOfLoan(loan, typed["received_on"]),
        {"received_on": signed_on}, then=then, parent=parent,
        intro=tr("Hợp đồng này chưa có hồ sơ. Khách hàng, mục đích vay lấy từ hợp đồng; các bước ghi sau."),
    )  # fmt: skip


class StepDialog(FormDialog):
    """Asks for one step of a folder; what is recorded already stands in the fields. A new one begins with the rate of the product."""

    def __init__(self, shell: Shell, file: FolderFile, step: str, then: Then | None = None, parent: QWidget | None = None) -> None:
        kind = Step(step)
        known = file.steps.get(step)
        self._product = file.product if kind not in ENDINGS else None
        if known is not None:
            first: dict[str, Any] = {name: getattr(known, name) for name in _STEP}
        else:
            first = {"done_on": shell.today, **_proposed(file, kind, shell.today)}
        self._proposed_rate = first.get("annual_rate_percent")

        def order(typed: dict[str, Any]) -> RecordStep:
            facts: dict[str, Any] = {name: typed.get(name) if typed.get(name) != "" else None for name in _STEP}
            return RecordStep(application=file.id, kind=step, **facts)

        super().__init__(
            shell, step_name(step), _step_fields(shell, kind), record_step, order, first, then=then, parent=parent, columns=2,
            intro=_with_product(_of(file), self._product, first["done_on"]), name=f"record_step_{step}", doubts=self._outside,
        )  # fmt: skip
        self.edited.connect(self._on_typed)

    def _on_typed(self, key: str) -> None:
        """A rate that still is the one proposed follows the product's to another day."""
        day = self.editor("done_on").value()
        if key != "done_on" or self._product is None or day is None or self.editor("annual_rate_percent").value() != self._proposed_rate:
            return
        rate = self._product.rate_on(day)
        if rate is not None:
            self._proposed_rate = rate
            self.editor("annual_rate_percent").set_value(rate)
            self.show_doubts()

    def _outside(self, values: dict[str, Any]) -> list[tuple[str, str]]:
        """Return what of the proposal lies outside the folder's product on the day of the step."""
        terms = self._product.terms_on(values["done_on"] or self.shell.today) if self._product is not None else None
        if self._product is None or terms is None:
            return []
        return outside_offer(
            terms, amount=values["amount"], months=values["months"], rate=values["annual_rate_percent"],
            offered=self._product.rate_on(values["done_on"] or self.shell.today),
        )  # fmt: skip


class PapersDialog(FormDialog):
    """Asks which papers of a step came in; those missing are offered."""

    def __init__(self, shell: Shell, file: FolderFile, step: str, then: Then | None = None, parent: QWidget | None = None) -> None:
        missing = {each: [paper.name for paper in file.papers if paper.step == each and paper.id is None] for each in PATH}
        self._missing = missing

        def order(typed: dict[str, Any]) -> ReceivePapers:
            chosen = typed["step"]
            names = [*typed.get(f"names_{chosen}", ()), *(typed["other"] or "").splitlines()]
            return ReceivePapers(file.id, chosen, tuple(name for name in names if name.strip()), typed["received_on"])

        def offered(each: Step) -> Field:
            return Field(
                f"names_{each}", tr("Giấy tờ còn thiếu"), lambda: ManyEdit([(name, name) for name in missing[each]]), span=2,
                when=lambda values: values["step"] == each,
            )  # fmt: skip

        fields = [
            Field("step", tr("Của bước"), lambda: ChoiceEdit([(str(each), tr(STEP_NAMES[each])) for each in PATH]), required=True),
            Field("received_on", tr("Ngày nhận"), lambda: DayEdit(shell.today, shell.today), required=True),
            *(offered(each) for each in PATH if missing[each]),
            Field("other", tr("Giấy tờ khác"), lambda: LongTextEdit(2, 600), span=2, hint=tr("Mỗi dòng một giấy tờ.")),
        ]
        super().__init__(
            shell, tr("Nhận giấy tờ"), fields, receive_papers, order, {"step": step, "received_on": shell.today}, then=then, parent=parent,
            columns=2, intro=tr("{name} – hồ sơ {number}").format(name=file.facts["borrower_name"], number=file.number),
        )  # fmt: skip

    def show_problem(self, key: str, sentence: str, *, move: bool = True) -> None:
        """Say what is wrong; where no paper was chosen, at the list of the step in sight."""
        super().show_problem(f"names_{self.editor('step').value()}" if key == "names" else key, sentence, move=move)


class PersonDialog(FormDialog):
    """Asks for somebody beside the borrower; the identity number is written, never read back."""

    def __init__(
        self, shell: Shell, file: FolderFile, line: PersonLine | None = None, then: Then | None = None, parent: QWidget | None = None
    ) -> None:
        def order(typed: dict[str, Any]) -> RecordPerson:
            facts = {key: value for key, value in typed.items() if value not in (None, "") and key != "who"}
            return RecordPerson(application=file.id, id=line.id if line else None, **facts)

        first: dict[str, Any] = {"who": PERSON, "role": "RELATED"}
        if line is not None:
            first = {name: getattr(line, name) for name in ("role", "full_name", "phone", "address", "relation")}
            first["who"] = PERSON if line.organisation_id is None else ORGANISATION
            first["organisation_id"] = None if line.organisation_id is None else (line.organisation_id, line.full_name)
        hidden = tr("Đã ghi •••• {tail}; để trống nếu giữ nguyên.").format(tail=line.identity_tail) if line and line.identity_tail else ""

        def person(values: dict[str, Any]) -> bool:
            return bool(values["who"] != ORGANISATION)

        fields = [
            Field("role", tr("Vai trò"), lambda: ChoiceEdit([(str(role), tr(name)) for role, name in ROLE_NAMES.items()]), required=True,
                  hint=tr("Dư nợ của người có liên quan tính chung hạn mức 25 % (NĐ 45/2021 Điều 23).")),
            Field("who", tr("Là"), lambda: RadioEdit([(PERSON, tr("Cá nhân")), (ORGANISATION, tr("Tổ chức"))]), required=True),
            Field("organisation_id", tr("Tổ chức"), lambda: LookupEdit(shell, _find_any), required=True, span=2, when=lambda values: not person(values)),
            Field("full_name", tr("Họ và tên"), lambda: TextEdit(max_length=200), required=True, when=person),
            Field("identity_number", tr("Số định danh (CCCD)"), lambda: TextEdit(max_length=20), when=person, hint=hidden),
            Field("phone", tr("Điện thoại"), lambda: TextEdit(max_length=60), when=person),
            Field("relation", tr("Quan hệ với khách hàng"), lambda: TextEdit(max_length=100)),
            Field("address", tr("Địa chỉ"), lambda: TextEdit(max_length=300), span=2, when=person),
        ]  # fmt: skip
        title = tr("Thêm người trong hồ sơ") if line is None else tr("Sửa người trong hồ sơ")
        super().__init__(shell, title, fields, record_person, order, first, then=then, parent=parent, columns=2, intro=_of(file))


class CollateralDialog(FormDialog):
    """Asks for an asset that secures the loan."""

    def __init__(
        self, shell: Shell, file: FolderFile, line: CollateralLine | None = None, then: Then | None = None, parent: QWidget | None = None
    ) -> None:
        def order(typed: dict[str, Any]) -> RecordCollateral:
            facts = {key: value for key, value in typed.items() if value not in (None, "")}
            return RecordCollateral(application=file.id, id=line.id if line else None, **facts)

        names = ("kind", "name", "pledged_on", "value", "deducted", "owner", "papers", "registered_on", "registration_number")
        first: dict[str, Any] = (
            {"kind": "LAND", "pledged_on": shell.today} if line is None else {name: getattr(line, name) for name in names}
        )
        kinds = [(str(kind), tr(name)) for kind, name in COLLATERAL_NAMES.items()]
        fields = [
            Field("kind", tr("Loại tài sản"), lambda: ChoiceEdit(kinds), required=True),
            Field("owner", tr("Chủ tài sản"), lambda: TextEdit(max_length=200), hint=tr("Để trống nếu là của khách hàng vay.")),
            Field("name", tr("Mô tả tài sản"), lambda: LongTextEdit(2, 500), required=True, span=2),
            Field("value", tr("Giá trị định giá (đồng)"), DongEdit),
            Field("deducted", tr("Giá trị khấu trừ khi trích dự phòng (đồng)"), DongEdit),
            Field("papers", tr("Giấy tờ của tài sản"), lambda: TextEdit(max_length=500), span=2),
            Field("pledged_on", tr("Ngày nhận bảo đảm"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("registered_on", tr("Ngày đăng ký biện pháp bảo đảm"), lambda: DayEdit(shell.today)),
            Field("registration_number", tr("Số đăng ký"), lambda: TextEdit(max_length=100)),
        ]
        title = tr("Thêm tài sản bảo đảm") if line is None else tr("Sửa tài sản bảo đảm")
        super().__init__(shell, title, fields, record_collateral, order, first, then=then, parent=parent, columns=2, intro=_of(file))


def release_dialog(shell: Shell, line: CollateralLine, then: Then | None = None, parent: QWidget | None = None) -> FormDialog:
    """Return the dialog that gives an asset back."""
    fields = [
        Field("released_on", tr("Ngày giải chấp"), lambda: DayEdit(shell.today, shell.today), required=True),
        Field("release_number", tr("Số văn bản giải chấp"), lambda: TextEdit(max_length=100)),
    ]
    return FormDialog(
        shell, tr("Giải chấp tài sản"), fields, release_collateral,
        lambda typed: ReleaseCollateral(line.id, typed["released_on"], typed["release_number"]), {"released_on": shell.today}, then=then,
        parent=parent, intro=line.name,
    )  # fmt: skip


class InspectionDialog(FormDialog):
    """Asks how the money was found to be used."""

    def __init__(
        self, shell: Shell, file: FolderFile, line: InspectionLine | None = None, then: Then | None = None, parent: QWidget | None = None
    ) -> None:
        def order(typed: dict[str, Any]) -> RecordInspection:
            facts = {key: value for key, value in typed.items() if value not in (None, "") and key != "for_purpose"}
            return RecordInspection(application=file.id, id=line.id if line else None, for_purpose=typed["for_purpose"] == "yes", **facts)

        names = ("inspected_on", "number", "used_amount", "people", "findings", "conclusion")
        first: dict[str, Any] = {"inspected_on": shell.today, "for_purpose": "yes"}
        if line is not None:
            first = {name: getattr(line, name) for name in names} | {"for_purpose": "yes" if line.for_purpose else "no"}
        fields = [
            Field("inspected_on", tr("Ngày kiểm tra"), lambda: DayEdit(shell.today, shell.today), required=True),
            Field("number", tr("Số biên bản"), lambda: TextEdit(max_length=60)),
            Field("for_purpose", tr("Vốn vay"), lambda: RadioEdit([("yes", tr("Sử dụng đúng mục đích")), ("no", tr("Không đúng mục đích"))]), required=True, span=2),
            Field("used_amount", tr("Số vốn đã sử dụng (đồng)"), DongEdit),
            Field("people", tr("Những người kiểm tra"), lambda: LongTextEdit(2, 1000), span=2, hint=tr("Mỗi dòng một người: họ tên – chức vụ.")),
            Field("findings", tr("Kết quả kiểm tra"), lambda: LongTextEdit(3, 2000), required=True, span=2),
            Field("conclusion", tr("Kết luận, kiến nghị"), lambda: LongTextEdit(2, 1000), span=2),
        ]  # fmt: skip
        super().__init__(
            shell, tr("Kiểm tra sử dụng vốn"), fields, record_inspection, order, first, then=then, parent=parent, columns=2, intro=_of(file)
        )


_APPLICATION = (
    "borrower", "organisation_id", "borrower_name", "member_of_id", "as_household", "borrower_id_number", "borrower_address", "borrower_phone",
    "sector", "received_on", "fund_id", "product_id", "requested_amount", "requested_months", "purpose", "project_total", "own_capital", "note",
)  # fmt: skip
_STEP = ("done_on", "number", "people", "opinion", "amount", "months", "annual_rate_percent")


def _of(file: FolderFile) -> str:
    return tr("{name} – hồ sơ {number}").format(name=file.facts["borrower_name"], number=file.number)


def _with_product(said: str, product: Product | None, day: date) -> str:
    """Say below it what the product offers on that day."""
    terms = product.terms_on(day) if product is not None else None
    if product is None or terms is None:
        return said
    offered = tr("{product}: {offer}").format(product=product.name, offer=offer_in_words(terms, product.rate_on(day)))
    return f"{said}\n{offered}"


def _find_any(reading: Reading, text: str) -> list[tuple[int, str, str]]:
    found = find_organisations(reading, text)
    return [
        (brief.id, brief.name, " · ".join(filter(None, (tr(KIND_NAMES[brief.kind]), brief.commune, brief.tax_code)))) for brief in found
    ]


def _find_homes(reading: Reading, text: str) -> list[tuple[int, str, str]]:
    found = [brief for brief in find_organisations(reading, text) if brief.kind in ("HTX", "LHHTX", "THT")]
    return [(brief.id, brief.name, " · ".join(filter(None, (tr(KIND_NAMES[brief.kind]), brief.commune)))) for brief in found]


def _application_fields(
    shell: Shell, funds: Sequence[FundLine], file: FolderFile | None, has_products: Callable[[dict[str, Any]], bool]
) -> list[Field]:
    tail = (file.facts["borrower_id_number"] or "")[-4:] if file is not None else ""
    hidden = tr("Đã ghi •••• {tail}; để trống nếu giữ nguyên.").format(tail=tail) if tail else ""

    def organisation(values: Mapping[str, Any]) -> bool:
        return bool(values["borrower"] != PERSON)

    def person(values: Mapping[str, Any]) -> bool:
        return bool(values["borrower"] == PERSON)

    sectors = [(code, tr(name)) for code, name in SECTOR_NAMES.items()]
    return [
        Field("borrower", tr("Người vay"), lambda: RadioEdit([(ORGANISATION, tr("HTX, liên hiệp HTX")), (PERSON, tr("Thành viên (cá nhân, hộ)"))]),
              span=2, section=tr("Khách hàng")),
        Field("organisation_id", tr("Tổ chức vay vốn"), lambda: LookupEdit(shell, find_borrowers), required=True, span=2, when=organisation),
        Field("borrower_name", tr("Họ và tên"), lambda: TextEdit(max_length=200), required=True, when=person),
        Field("member_of_id", tr("Là thành viên của"), lambda: LookupEdit(shell, _find_homes), when=person, hint=tr("HTX, liên hiệp HTX hoặc tổ hợp tác.")),
        Field("as_household", "", lambda: CheckEdit(tr("Vay cho hộ gia đình")), when=person),
        Field("borrower_id_number", tr("Số định danh (CCCD)"), lambda: TextEdit(max_length=20), when=person, hint=hidden),
        Field("borrower_address", tr("Địa chỉ"), lambda: TextEdit(max_length=300), when=person),
        Field("borrower_phone", tr("Điện thoại"), lambda: TextEdit(max_length=60), when=person),
        Field("sector", tr("Ngành"), lambda: ChoiceEdit(sectors, tr("Chưa rõ")), when=person),
        Field("received_on", tr("Ngày nhận đơn"), lambda: DayEdit(shell.today, shell.today), required=True, section=tr("Đơn đề nghị vay")),
        Field("fund_id", tr("Quỹ cho vay"), lambda: ChoiceEdit([(fund.id, fund.name) for fund in funds]), required=True),
        Field("product_id", tr("Sản phẩm vay"), lambda: ChoiceEdit([], tr("Không theo sản phẩm")), span=2, when=has_products),
        Field("requested_amount", tr("Số tiền đề nghị vay (đồng)"), DongEdit, required=True),
        Field("requested_months", tr("Thời hạn đề nghị (tháng)"), lambda: NumberEdit(1, _MOST_MONTHS)),
        Field("purpose", tr("Mục đích vay"), lambda: TextEdit(max_length=500), span=2),
        Field("project_total", tr("Tổng vốn đầu tư của dự án (đồng)"), DongEdit),
        Field("own_capital", tr("Vốn chủ sở hữu tham gia (đồng)"), DongEdit, hint=tr("Từ 20 % tổng vốn đầu tư (NĐ 45/2021 Điều 22).")),
        Field("note", tr("Ghi chú"), lambda: TextEdit(max_length=300), span=2),
    ]  # fmt: skip


def _proposed(file: FolderFile, kind: Step, day: date) -> dict[str, Any]:
    """Return what a new step starts from: what the step before proposed, at first what was asked for; the rate of the product, if any."""
    if kind in ENDINGS:
        return {}
    rate = file.product.rate_on(day) if file.product is not None else None
    before = file.steps.get(Step.COUNCIL) or file.steps.get(Step.APPRAISED)
    if before is not None:
        return {
            "amount": before.amount,
            "months": before.months,
            "annual_rate_percent": before.annual_rate_percent if rate is None else rate,
        }
    return {"amount": file.facts["requested_amount"], "months": file.facts["requested_months"], "annual_rate_percent": rate}


def _step_fields(shell: Shell, kind: Step) -> list[Field]:
    decides = kind is Step.DECIDED
    numbers = {
        Step.APPRAISED: tr("Số tờ trình"), Step.COUNCIL: tr("Số biên bản"), Step.DECIDED: tr("Số quyết định"),
    }  # fmt: skip
    people = {
        Step.APPRAISED: tr("Cán bộ thẩm định"), Step.COUNCIL: tr("Thành phần dự họp"), Step.DECIDED: tr("Người ký quyết định"),
    }  # fmt: skip
    opinions = {
        Step.APPRAISED: tr("Ý kiến thẩm định"), Step.COUNCIL: tr("Kết luận của hội đồng"), Step.DECIDED: tr("Điều kiện kèm theo"),
    }  # fmt: skip
    day = Field("done_on", tr("Ngày"), lambda: DayEdit(shell.today, shell.today), required=True)
    number = Field("number", numbers.get(kind, tr("Số văn bản")), lambda: TextEdit(max_length=60), required=decides)
    opinion = Field("opinion", opinions.get(kind, tr("Lý do")), lambda: LongTextEdit(4, 2000), span=2, required=kind in ENDINGS)
    if kind in ENDINGS:
        return [day, number, opinion]
    return [
        day, number,
        Field("amount", tr("Số tiền cho vay (đồng)"), DongEdit, required=decides),
        Field("months", tr("Thời hạn (tháng)"), lambda: NumberEdit(1, _MOST_MONTHS), required=decides),
        Field("annual_rate_percent", tr("Lãi suất (%/năm)"), lambda: DecimalEdit(4), required=decides),
        Field("people", people[kind], lambda: LongTextEdit(3, 1000), span=2, hint=tr("Mỗi dòng một người: họ tên – chức vụ.")),
        opinion,
    ]  # fmt: skip
