"""The desk of the demo's fund officer: applications at every step, the plan of each year."""

import datetime
from decimal import Decimal
from typing import Any

from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.fund.commands import SetPlan, set_plan
from lmhtx_desktop.areas.fund.commands.folders import OpenFolder, ReceivePapers, RecordStep, open_folder, receive_papers, record_step
from lmhtx_desktop.areas.fund.words.folder import Step
from lmhtx_desktop.kernel.money import MILLION

_FIRST_PAPERS = ("Đơn đề nghị vay vốn", "Dự án hoặc phương án sử dụng vốn vay")
_COUNCIL = "Trần Văn Khánh, Chủ tịch hội đồng\nNguyễn Thị Mận, Giám đốc Quỹ\nLê Hoàng Phát, ủy viên"
#: Applications by the days since they were received: what they ask for (million đồng), months, what for, and how far they are.
_ASKED = (
    (3, 300, 24, "Mua máy làm đất", ()),
    (9, 500, 36, "Xây kho lạnh bảo quản trái cây", ()),
    (16, 250, 12, "Mua vật tư vụ đông xuân", (Step.APPRAISED,)),
    (24, 800, 48, "Đầu tư nhà màng trồng rau", (Step.APPRAISED, Step.COUNCIL)),
    (35, 400, 36, "Mua xe tải thu gom nông sản", (Step.APPRAISED, Step.COUNCIL, Step.DECIDED)),
    (50, 1_000, 60, "Mở rộng trại nuôi cá", (Step.APPRAISED, Step.REFUSED)),
)  # fmt: skip
#: The short product lends for so many months at most.
_SHORT = 12


def build(office: Office, fund: int, products: tuple[int, int]) -> None:
    """Fill the desk as it stands on the demo's day; `products`: the short one and the medium one."""
    _receive(office, fund, products)
    for year in office.years:
        order = SetPlan(fund, year, growth_percent=Decimal(5), bad_debt_percent=Decimal(3), result=(80 + 5 * (year % 5)) * MILLION)
        office.look_back(set_plan, order, max(datetime.date(year, 1, 15), office.opened))


def _receive(office: Office, fund: int, products: tuple[int, int]) -> None:
    able = [id for one, id in zip(office.invented, office.ids, strict=True) if one.facts["kind"] == "HTX" and one.facts["sector"] != "TD"]
    for (ago, amount, months, purpose, steps), organisation in zip(reversed(_ASKED), able, strict=False):
        received = DEMO_DAY - datetime.timedelta(days=ago)
        asked = amount * MILLION
        folder = office.look_back(open_folder, OpenFolder(
            fund_id=fund, received_on=received, requested_amount=asked, requested_months=months, organisation_id=organisation,
            purpose=purpose, project_total=asked * 2, own_capital=asked, product_id=products[months > _SHORT],
        ), received).id  # fmt: skip
        assert folder is not None
        office.look_back(receive_papers, ReceivePapers(folder, Step.APPLIED, _FIRST_PAPERS, received), received)
        for place, step in enumerate(steps, start=1):
            day = received + datetime.timedelta(days=6 * place)
            office.look_back(record_step, _step(folder, step, day, asked, months), day)


def _step(folder: int, step: Step, day: datetime.date, asked: int, months: int) -> RecordStep:
    if step is Step.REFUSED:
        return RecordStep(
            application=folder, kind=step, done_on=day, number="07/TB-QHT", opinion="Vốn tự có chưa chứng minh được nguồn gốc."
        )
    rate = Decimal("6.6") if months > _SHORT else Decimal("6.0")
    proposal: dict[str, Any] = {"amount": asked * 4 // 5, "months": months, "annual_rate_percent": rate}
    if step is Step.APPRAISED:
        opinion = "Phương án khả thi, dòng tiền đủ trả nợ; đề nghị cho vay 80 % nhu cầu."
        return RecordStep(application=folder, kind=step, done_on=day, people="Phạm Thị Ngọc, cán bộ thẩm định", opinion=opinion, **proposal)
    if step is Step.COUNCIL:
        return RecordStep(application=folder, kind=step, done_on=day, number="05/BB-HĐTD", people=_COUNCIL, opinion="Nhất trí.", **proposal)
    return RecordStep(application=folder, kind=step, done_on=day, number="12/QĐ-QHT", people="Nguyễn Thị Mận, Giám đốc Quỹ", **proposal)
