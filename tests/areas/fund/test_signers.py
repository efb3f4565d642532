"""Who signs the papers of a loan: as the product lays down, as the decision was signed, else as last time."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund.commands import AmendLoan, SetProductTerms, amend_loan, set_product_terms
from lmhtx_desktop.areas.fund.documents.fillings import USUAL_TITLE, Signature, fillings_of, folder_fillings, papers_of
from lmhtx_desktop.areas.fund.documents.kinds import LoanDocument
from lmhtx_desktop.areas.fund.documents.wording import in_capitals
from lmhtx_desktop.areas.fund.papers.amendment import amendment_paper
from lmhtx_desktop.areas.fund.papers.loan import annex_paper
from lmhtx_desktop.areas.fund.queries.amending import amendment_of
from lmhtx_desktop.areas.fund.queries.detail import loan_detail
from lmhtx_desktop.areas.fund.queries.office import office as office_of
from lmhtx_desktop.areas.fund.queries.signers import Signatories, signatories, signer_of_all
from lmhtx_desktop.areas.fund.rules.notices import Notice
from lmhtx_desktop.areas.fund.rules.products import Signer, read_signer, read_signers
from lmhtx_desktop.areas.fund.ui import folder_printing
from lmhtx_desktop.areas.fund.ui.folder_page import FolderPage
from lmhtx_desktop.areas.fund.ui.folder_printing import PapersToPrint
from lmhtx_desktop.areas.fund.ui.notices import NoticesDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Signatures
from tests.areas.fund.conftest import Office
from tests.areas.fund.test_folders import decided, open_one, step
from tests.areas.fund.test_folders_ui import fill
from tests.areas.fund.test_loan_documents import text_of
from tests.areas.fund.test_products import offer

DAY = datetime.date
BOTH = "Nguyễn Thị Mận – Giám đốc Quỹ\nKế toán trưởng"
MAN, CHIEF = Signer("Giám đốc Quỹ", "Nguyễn Thị Mận"), Signer("Kế toán trưởng")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (None, ()),
        (" \n", ()),
        ("Giám đốc Quỹ", (Signer("Giám đốc Quỹ"),)),
        (BOTH, (MAN, CHIEF)),
        ("Lê Hữu An - Phó giám đốc", (Signer("Phó giám đốc", "Lê Hữu An"),)),
        ("Trưởng phòng Tín dụng-Kế hoạch", (Signer("Trưởng phòng Tín dụng-Kế hoạch"),)),
        ("Giám đốc, Bí thư", (Signer("Giám đốc, Bí thư"),)),
    ],
)
def test_the_signers_of_a_product_are_read_line_by_line(lines: str | None, found: tuple[Signer, ...]) -> None:
    assert read_signers(lines) == found


@pytest.mark.parametrize(
    ("people", "found"),
    [
        (None, None),
        ("\n ", None),
        ("Nguyễn Thị Mận", Signer("", "Nguyễn Thị Mận")),
        ("\nNguyễn Thị Mận – Giám đốc Quỹ\nLê Hữu An", MAN),
        ("Nguyễn Thị Mận, Giám đốc Quỹ", MAN),
    ],
)
def test_the_signer_of_a_decision_is_the_first_who_is_named(people: str | None, found: Signer | None) -> None:
    assert read_signer(people) == found


def test_signers_are_those_of_the_day_received_until_a_contract_is_signed(office: Office) -> None:
    product = offer(office, signers="Giám đốc")
    folder = decided(office, product_id=product)
    rates = {"annual_rate_percent": Decimal(6), "late_interest_percent": Decimal(10)}
    later = SetProductTerms(product=product, from_on=DAY(2026, 1, 5), round_to=1, signers=BOTH, **rates)
    office.data.carry_out(set_product_terms, later)
    assert office.data.ask(signatories, folder, None) == Signatories((Signer("Giám đốc"),))
    loan = office.grant(application_id=folder, product_id=product)
    step(office, folder, "DECIDED", DAY(2026, 1, 5), people="Nguyễn Thị Mận, Giám đốc Quỹ")
    assert office.data.ask(signatories, folder, None) == Signatories((MAN, CHIEF), MAN)
    assert office.data.ask(signatories, None, loan) == Signatories((MAN, CHIEF), MAN)
    bare = office.grant(contract_number="02")
    assert office.data.ask(signatories, None, bare) == Signatories()
    assert office.data.ask(signatories, open_one(office), None) == Signatories()


def test_the_names_laid_down_stand_under_the_schedule_and_the_annex(office: Office) -> None:
    product = offer(office, signers=BOTH)
    loan = office.lend(product_id=product)
    detail, head = office.data.ask(loan_detail, loan), office.data.ask(office_of)
    order = AmendLoan(loan=loan, kind="rate", number="01/PL", signed_on=DAY(2026, 3, 1), effective_on=DAY(2026, 3, 10), reason="Giảm lãi suất",
                      annual_rate_percent=Decimal("5.4"))  # fmt: skip
    amended = office.data.ask(amendment_of, loan, office.data.carry_out(amend_loan, order).id)
    for paper in (annex_paper(detail, head, DAY(2026, 1, 10)), amendment_paper(detail, *amended, head)):
        [signatures] = [part for part in paper.blocks if isinstance(part, Signatures)]
        assert [(each.role, each.name) for each in signatures.people][1:] == [("GIÁM ĐỐC QUỸ", "Nguyễn Thị Mận"), ("KẾ TOÁN TRƯỞNG", "")]


@pytest.fixture
def printing(qtbot: QtBot, shell: Shell, office: Office, show: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Open the dialog that prints papers of a folder; what would be printed is kept instead."""
    printed: list[Any] = []
    monkeypatch.setattr(folder_printing, "print_documents", lambda shell, question, *words, owner: printed.append(words))

    def opened(folder: int, *chosen: str) -> PapersToPrint:
        page = show(FolderPage(shell))
        page.take(folder)
        qtbot.waitUntil(lambda: shell.is_idle and page._file is not None)
        page.print_papers(*chosen)
        qtbot.waitUntil(lambda: shell.is_idle and page.findChild(PapersToPrint) is not None)
        dialog: PapersToPrint = page.findChild(PapersToPrint)
        dialog.printed = printed  # type: ignore[attr-defined]
        return dialog

    return opened


def signed(qtbot: QtBot, dialog: Any) -> tuple[str, str]:
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.printed))
    signature = dialog.printed.pop()[-1]
    return signature.title, signature.signer


def test_the_first_signer_of_the_product_is_filled_in(qtbot: QtBot, office: Office, printing: Any) -> None:
    dialog = printing(open_one(office, product_id=offer(office, signers=BOTH)), "loan_request")
    editor = dialog.editor("signatory")
    assert [editor.itemText(row) for row in range(editor.count())] == [
        "Người khác", "Nguyễn Thị Mận – Giám đốc Quỹ (theo sản phẩm vay)", "Kế toán trưởng (theo sản phẩm vay)",
    ]  # fmt: skip
    assert (dialog.editor("title").value(), dialog.editor("signer").value()) == ("GIÁM ĐỐC", "Nguyễn Thị Mận")
    assert signed(qtbot, dialog) == ("GIÁM ĐỐC", "Nguyễn Thị Mận")


def test_another_signer_is_chosen_or_typed(qtbot: QtBot, office: Office, printing: Any) -> None:
    dialog = printing(open_one(office, product_id=offer(office, signers=BOTH)), "loan_request")
    fill(dialog, signatory=1)
    assert (dialog.editor("title").value(), dialog.editor("signer").value()) == ("KẾ TOÁN TRƯỞNG", "")
    fill(dialog, signer="Võ Thị Sáu")
    assert dialog.editor("signatory").value() == 1
    fill(dialog, signatory=0)
    fill(dialog, title="Phó giám đốc", signer="Lê Hữu An")
    assert dialog.editor("signatory").value() is None
    assert signed(qtbot, dialog) == ("PHÓ GIÁM ĐỐC", "Lê Hữu An")


def test_the_decision_printed_alone_is_signed_by_whoever_signed_it(qtbot: QtBot, office: Office, printing: Any) -> None:
    folder = decided(office, product_id=offer(office, signers="Trần Văn Khánh – Chủ tịch"))
    step(office, folder, "DECIDED", DAY(2026, 1, 5), people="Nguyễn Thị Mận, Giám đốc Quỹ")
    assert signed(qtbot, printing(folder, "loan_decision")) == ("GIÁM ĐỐC", "Nguyễn Thị Mận")


def test_whom_the_product_names_beside_the_head_signs_the_contract_and_what_hangs_on_it(office: Office) -> None:
    product = offer(office, signers=BOTH)
    folder = decided(office, product_id=product)
    loan = office.grant(application_id=folder, product_id=product)
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    keys = [key for key, _ in office.data.ask(papers_of, folder, loan) if key.startswith(("loan_contract", "loan_note"))]
    assert len(keys) == 2
    for beside, expected in (((), 0), ((Signer("Kế toán trưởng Quỹ", "Võ Thị Sáu"), Signer("Thủ quỹ")), 1)):
        contract, note = office.data.ask(fillings_of, folder, loan, keys, Signature("GIÁM ĐỐC", "Nguyễn Thị Mận", beside))
        for filling, times in ((contract, 2 * expected), (note, expected)):
            text = text_of(filling)
            assert text.count("Võ Thị Sáu") == times
            assert text.count("THỦ QUỸ") == times
            assert "{" not in text
        assert text_of(note).count("KẾ TOÁN TRƯỞNG") == 1


def test_whoever_signs_for_the_fund_does_not_sign_beside_again(qtbot: QtBot, office: Office, printing: Any) -> None:
    folder = decided(office, product_id=offer(office, signers=BOTH))
    step(office, folder, "DECIDED", DAY(2026, 1, 5), people="Nguyễn Thị Mận, Giám đốc Quỹ")
    for place, beside in ((0, (CHIEF,)), (1, (MAN,)), (None, (CHIEF,))):
        dialog = printing(folder, "loan_request")
        assert dialog.editor("signatory").count() == 3
        fill(dialog, signatory=place)
        dialog.save()
        qtbot.waitUntil(lambda dialog=dialog: bool(dialog.printed))
        assert dialog.printed.pop()[-1].beside == beside


def test_where_nobody_is_named_the_last_signer_stands_there(qtbot: QtBot, shell: Shell, office: Office, printing: Any) -> None:
    folder = open_one(office)
    dialog = printing(folder, "loan_request")
    assert dialog.block("signatory").isHidden()
    assert dialog.editor("title").value() == USUAL_TITLE
    fill(dialog, title="Giám đốc", signer="Trần Văn Bình")
    assert signed(qtbot, dialog) == ("GIÁM ĐỐC", "Trần Văn Bình")
    again = PapersToPrint(shell, "HTX", [("loan_request", "Đơn")], folder, None)
    assert (again.editor("title").value(), again.editor("signer").value()) == ("Giám đốc", "Trần Văn Bình")
    named = PapersToPrint(shell, "HTX", [("loan_request", "Đơn")], folder, None, signers=Signatories((Signer("Giám đốc Quỹ"), CHIEF)))
    assert (named.editor("title").value(), named.editor("signer").value()) == ("GIÁM ĐỐC", "Trần Văn Bình")
    fill(named, signatory=1)
    assert named.editor("signer").value() == ""
    for dialog in (again, named):
        dialog.deleteLater()


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Giám đốc Quỹ", "GIÁM ĐỐC"),
        (" Kế toán trưởng ", "KẾ TOÁN TRƯỞNG"),
        ("Thủ quỹ", "THỦ QUỸ"),
        ("KT. Giám đốc", "KT. GIÁM ĐỐC"),
        ("", ""),
    ],
)
def test_a_post_over_a_signature_does_not_name_the_fund_again(title: str, post: str) -> None:
    assert in_capitals(title) == post


def test_notices_are_signed_by_whom_the_products_of_all_these_loans_name(qtbot: QtBot, shell: Shell, office: Office, show: Any) -> None:
    named, alike, other = (
        office.lend(contract_number=str(place), product_id=offer(office, f"Vay {place}", signers=signers))
        for place, signers in enumerate((BOTH, "Nguyễn Thị Mận – Giám đốc Quỹ", "Giám đốc"))
    )
    bare = office.lend(contract_number="9")
    for loans, signer in (([named, alike], MAN), ([named, other], None), ([named, bare], None), ([bare], None), ([], None)):
        assert office.data.ask(signer_of_all, loans) == signer
    dialog = show(NoticesDialog(shell, [named, alike], DAY(2026, 2, 20), Notice.OVERDUE))
    assert (dialog.editor("title").value(), dialog.editor("signer").value()) == ("GIÁM ĐỐC", "Nguyễn Thị Mận")
    plain = show(NoticesDialog(shell, [named, bare], DAY(2026, 2, 20), Notice.OVERDUE))
    assert (plain.editor("title").value(), plain.editor("signer").value()) == (USUAL_TITLE, "")


def test_a_signer_typed_before_the_products_are_known_stays(shell: Shell, office: Office, show: Any) -> None:
    dialog = show(NoticesDialog(shell, [], DAY(2026, 2, 20), Notice.DUE))
    fill(dialog, signer="Lê Hữu An")
    dialog._on_signer(MAN)
    assert dialog.editor("signer").value() == "Lê Hữu An"


def test_papers_name_the_product_the_loan_goes_by(office: Office) -> None:
    asked, signed_by = offer(office, "Vay ngắn hạn"), offer(office, "Vay theo chuỗi")
    folder, bare = decided(office, product_id=asked), decided(office)
    appraisal = [str(LoanDocument.APPRAISAL)]

    def said(of: int) -> str:
        return text_of(office.data.ask(folder_fillings, of, appraisal, Signature())[0])

    assert "Sản phẩm vay: Vay ngắn hạn" in said(folder)
    assert "Sản phẩm vay" not in said(bare)
    loan = office.grant(application_id=folder, product_id=signed_by, other_product=True)
    office.disburse(loan, waived_by="Giám đốc", waiver_reason="Bổ sung giấy tờ sau")
    assert "Sản phẩm vay: Vay theo chuỗi" in said(folder)
    [key] = [key for key, _ in office.data.ask(papers_of, None, loan) if key.startswith("loan_note")]
    assert office.data.ask(fillings_of, None, loan, [key], Signature())[0].values["san_pham"] == "Vay theo chuỗi"
