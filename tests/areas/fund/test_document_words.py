"""Words of official papers that no form gives: heads in two lines, posts, how a loan is repaid."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from lmhtx_desktop.areas.fund.documents.wording import holiday_in_words, payment_order, post_of, repayment_in_words
from lmhtx_desktop.areas.fund.rules.terms import ORDER_ON_TIME, ORDER_OVERDUE, BusinessDay, CustomRow, LoanTerms, Plan
from lmhtx_desktop.kernel.language import speak_through
from lmhtx_desktop.kernel.text import in_two_lines

TERMS = LoanTerms(principal=120_000_000, disbursed_on=date(2026, 1, 10), months=12, annual_rate_percent=Decimal(6))


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Quỹ Hỗ trợ phát triển hợp tác xã tỉnh An Giang", ["QUỸ HỖ TRỢ PHÁT TRIỂN", "HỢP TÁC XÃ TỈNH AN GIANG"]),
        ("Liên minh Hợp tác xã tỉnh An Giang", ["LIÊN MINH HỢP TÁC XÃ", "TỈNH AN GIANG"]),
        ("Liên minh Hợp tác xã thành phố Đồng Nai", ["LIÊN MINH HỢP TÁC XÃ", "THÀNH PHỐ ĐỒNG NAI"]),
        ("Quỹ Hỗ trợ phát triển HTX tỉnh An Giang", ["QUỸ HỖ TRỢ PHÁT TRIỂN", "HTX TỈNH AN GIANG"]),
        ("Quỹ HTX tỉnh An Giang", ["QUỸ HTX TỈNH AN GIANG"]),
        ("Quỹ  ", ["QUỸ"]),
    ],
)
def test_the_name_of_an_office_breaks_where_its_parts_part(name: str, lines: list[str]) -> None:
    assert in_two_lines(name).split("\n") == lines


@pytest.mark.parametrize(
    ("title", "post"),
    [("GIÁM ĐỐC", "Giám đốc"), ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "Phó giám đốc"), ("", ""), (" CHỦ TỊCH ", "Chủ tịch")],
)
def test_a_post_in_running_text(title: str, post: str) -> None:
    assert post_of(title) == post


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        (TERMS, "gốc trả đều hàng tháng; lãi trả hàng tháng"),
        (replace(TERMS, principal_every_months=3, principal_grace_months=6), "gốc trả đều 3 tháng một lần, sau 6 tháng ân hạn gốc; lãi trả hàng tháng"),
        (replace(TERMS, plan=Plan.ANNUITY, principal_grace_months=2), "gốc và lãi trả một số tiền đều nhau hàng tháng, sau 2 tháng ân hạn gốc"),
        (replace(TERMS, plan=Plan.BULLET, interest_every_months=6), "gốc trả một lần vào kỳ cuối; lãi trả 6 tháng một lần"),
        (replace(TERMS, plan=Plan.CUSTOM, custom_rows=(CustomRow(date(2026, 6, 1), 120_000_000),)), "gốc và lãi trả theo các kỳ trong lịch trả nợ"),
    ],
)  # fmt: skip
def test_how_a_loan_is_repaid_is_said_in_vietnamese_whatever_the_screen_speaks(terms: LoanTerms, words: str) -> None:
    speak_through(lambda text: "English")
    try:
        assert repayment_in_words(terms) == words
    finally:
        speak_through(str)


def test_order_of_payment_and_holidays() -> None:
    assert payment_order(ORDER_ON_TIME) == "lãi, gốc, lãi quá hạn, lãi chậm trả"
    assert payment_order(ORDER_OVERDUE) == "gốc, lãi, lãi quá hạn, lãi chậm trả"
    assert holiday_in_words(TERMS) == ""
    assert "ngày làm việc kế tiếp" in holiday_in_words(replace(TERMS, business_day=BusinessDay.NEXT))
