"""The demo's organisation files: who leads, what is made and certified, which support came, who belongs to which union.

Drawn from a chance of its own, so that the rest of the province stays as it was without it.
"""

import datetime
import random
from typing import Any

from lmhtx_desktop.app.demo.invented import Invented, person
from lmhtx_desktop.app.demo.office import DEMO_DAY, CarryOut, Office
from lmhtx_desktop.areas.organisations.commands import (
    ConvertGroup,
    RecordCertificate,
    RecordLink,
    RecordOfficer,
    RecordPolicy,
    RecordProduct,
    RecordRegistration,
    convert_group,
    record_certificate,
    record_link,
    record_officer,
    record_policy,
    record_product,
    record_registration,
)
from lmhtx_desktop.areas.organisations.words import CertificateKind, Policy, Post, Relation, Sex, Training
from lmhtx_desktop.kernel.dates import add_months
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.money import MILLION

#: A province of any size gets that many full files; the rest stay as lists left them.
_MOST_FILES = 160
_CONVERTED = 2
#: By industry group: what is made, how much of it is said.
_PRODUCTS = {
    "NN": (("Gạo thơm", "{n} tấn/năm"), ("Xoài cát", "{n} tấn/năm"), ("Rau ăn lá", "{n} tấn/năm"), ("Cá tra phi lê", "{n} tấn/năm"),
           ("Khô cá lóc", "{n} tạ/năm"), ("Mật ong tràm", "{n} nghìn lít/năm"), ("Chuối sấy", "{n} tấn/năm")),
    "CN": (("Giỏ lục bình", "{n} nghìn chiếc/năm"), ("Chiếu cói", "{n} nghìn đôi/năm"), ("Đường thốt nốt", "{n} tấn/năm")),
    "KH": (("Tour sông nước một ngày", "{n} trăm khách/năm"),),
}  # fmt: skip
_BODIES = ("Trung tâm chứng nhận Sao Mai", "Công ty Giám định Hoa Sen", "Chi cục Quản lý chất lượng tỉnh")
_PLACES = ("Phòng Tài chính – Kế hoạch", "Phòng Kinh tế xã")
_LEVELS = ((Training.NONE, 14), (Training.BASIC, 22), (Training.COLLEGE, 30), (Training.DEGREE, 34))
_CHANGES = ("Tăng vốn điều lệ", "Thay đổi người đại diện theo pháp luật", "Bổ sung ngành nghề kinh doanh", "Thay đổi địa chỉ trụ sở chính")
_SUPPORT = (
    (Policy.FOSTERING, "Bồi dưỡng giám đốc, kế toán", 3, 9), (Policy.MARKET, "Gian hàng tại hội chợ OCOP", 20, 60),
    (Policy.SCIENCE, "Truy xuất nguồn gốc, nhật ký điện tử", 60, 180), (Policy.FARM_INFRASTRUCTURE, "Kho, sân phơi, nhà sơ chế", 500, 2_500),
    (Policy.INFRASTRUCTURE, "Máy móc, thiết bị sản xuất", 150, 600), (Policy.CAPITAL, "Hỗ trợ lãi suất vay vốn", 30, 120),
    (Policy.FARM_PROCESSING, "Dây chuyền sấy, đóng gói", 300, 900), (Policy.ADVICE, "Tư vấn củng cố tổ chức", 5, 20),
    (Policy.FARM_DISASTER, "Giống sau hạn mặn", 40, 150),
)  # fmt: skip


def build(office: Office) -> None:
    """Fill the files of the province."""
    chance = random.Random(f"{office.province} {office.size}")
    known = list(zip(office.invented, office.ids, strict=True))
    files = known[:_MOST_FILES]
    with office.at_work() as carry_out:
        for one, id in files:
            _officers(chance, carry_out, one, id)
            if one.facts["kind"] in ("HTX", "LHHTX"):
                _registrations(chance, carry_out, one, id)
                _products(chance, carry_out, one, id)
                _support(chance, carry_out, office, one, id)
        _unions(chance, carry_out, known)
        _conversions(chance, carry_out, known)


def _officers(chance: random.Random, carry_out: CarryOut, one: Invented, id: int) -> None:
    """Give an organisation its people; every third chairman followed another one."""
    kind, founded = one.facts["kind"], one.facts["founded_on"]
    if kind == "THT":
        _officer(chance, carry_out, id, Post.LEADER, founded, name=one.facts["representative"], represents=True)
        return
    began = max(founded, _some_day(chance, DEMO_DAY.year - chance.choice((1, 2, 2, 3, 4, 6))))
    if began > founded and kind != "OTHER" and chance.random() < 0.35:
        _officer(chance, carry_out, id, Post.CHAIRMAN, founded)
    leader = Post.DIRECTOR if kind == "OTHER" else Post.CHAIRMAN
    _officer(chance, carry_out, id, leader, began, name=one.facts["representative"], represents=True)
    others = [Post.ACCOUNTANT] if kind == "OTHER" else [Post.DIRECTOR, Post.HEAD_SUPERVISOR, Post.ACCOUNTANT]
    for post in others:
        if chance.random() < 0.85:
            _officer(chance, carry_out, id, post, max(founded, _some_day(chance, DEMO_DAY.year - chance.randrange(0, 5))))


def _officer(
    chance: random.Random, carry_out: CarryOut, id: int, post: Post, since: datetime.date, *, name: str = "", represents: bool = False
) -> None:
    invented, woman = person(chance)
    if name:
        woman = any(f" {middle} " in name for middle in ("Thị", "Ngọc", "Kim", "Mỹ"))
    level = chance.choices([code for code, _ in _LEVELS], [weight for _, weight in _LEVELS])[0]
    order = RecordOfficer(
        organisation=id, post=post, full_name=name or invented, sex=Sex.FEMALE if woman else Sex.MALE, training=level,
        birth_year=chance.randrange(1962, 1998), phone=f"09{chance.randrange(10**7, 10**8):08d}", since=min(since, DEMO_DAY),
        represents=represents, replaces=True,
    )  # fmt: skip
    carry_out(record_officer, order, DEMO_DAY)


def _registrations(chance: random.Random, carry_out: CarryOut, one: Invented, id: int) -> None:
    number = f"{chance.randrange(10**6, 10**7):07d}"
    day = one.facts["founded_on"]
    for turn in range(chance.choices((1, 2, 3), (60, 30, 10))[0]):
        carry_out(
            record_registration,
            RecordRegistration(
                organisation=id, turn=turn, number=number, registered_on=day, place=_PLACES[day >= datetime.date(2025, 7, 1)],
                content=chance.choice(_CHANGES) if turn else None,
            ),
            DEMO_DAY,
        )  # fmt: skip
        day = min(add_months(day, chance.randrange(8, 40)), DEMO_DAY)


def _products(chance: random.Random, carry_out: CarryOut, one: Invented, id: int) -> None:
    known = _PRODUCTS.get(one.facts["sector"], ())
    for name, amount in chance.sample(known, min(len(known), chance.choices((0, 1, 2), (35, 45, 20))[0])):
        facts: dict[str, Any] = {"name": name, "capacity": amount.format(n=chance.randrange(2, 90) * 5)}
        if chance.random() < 0.4:
            day = _some_day(chance, DEMO_DAY.year - chance.randrange(0, 4))
            facts |= {"stars": chance.choice((3, 3, 3, 4, 4, 5)), "decision": f"{chance.randrange(100, 3_000)}/QĐ-UBND", "recognised_on": day,
                      "expires_on": add_months(day, 36)}  # fmt: skip
        carry_out(record_product, RecordProduct(organisation=id, **facts), DEMO_DAY)
    if one.facts["sector"] == "NN" and chance.random() < 0.45:
        _certificates(chance, carry_out, id)


def _certificates(chance: random.Random, carry_out: CarryOut, id: int) -> None:
    kinds = (
        CertificateKind.VIETGAP,
        CertificateKind.GROWING_AREA,
        CertificateKind.ORGANIC,
        CertificateKind.GLOBALGAP,
        CertificateKind.TRACE,
    )
    for kind in chance.sample(kinds, chance.choices((1, 2, 3), (60, 30, 10))[0]):
        day = _some_day(chance, DEMO_DAY.year - chance.randrange(0, 3))
        endless = kind in (CertificateKind.GROWING_AREA, CertificateKind.TRACE)
        order = RecordCertificate(
            organisation=id, kind=kind, number=f"{kind[:2].upper()}-{chance.randrange(1_000, 9_999)}", issued_on=day,
            scope=f"{chance.randrange(3, 60)} ha", issuer=chance.choice(_BODIES), expires_on=None if endless else add_months(day, 24),
        )  # fmt: skip
        carry_out(record_certificate, order, DEMO_DAY)


def _support(chance: random.Random, carry_out: CarryOut, office: Office, one: Invented, id: int) -> None:
    farms = one.facts["sector"] == "NN"
    offered = [each for each in _SUPPORT if farms or not each[0].startswith("farm_")]
    for policy, content, least, most in chance.sample(offered, chance.choices((0, 1, 2, 3), (45, 30, 18, 7))[0]):
        day = _some_day(chance, chance.choice(office.years))
        if day < one.facts["founded_on"]:
            continue
        total = chance.randrange(least, most + 1) * MILLION
        central = total * chance.choice((0, 0, 50, 70)) // 100
        order = RecordPolicy(
            organisation=id, policy=policy, reached_on=day, content=content, decision=f"{chance.randrange(50, 2_900)}/QĐ-UBND",
            people=chance.randrange(1, 6) if policy == Policy.FOSTERING else None, from_central=central or None, from_local=total - central or None,
        )  # fmt: skip
        carry_out(record_policy, order, DEMO_DAY)


def _unions(chance: random.Random, carry_out: CarryOut, files: list[tuple[Invented, int]]) -> None:
    """Give every union three to six cooperatives, of its own industry where there are some."""
    cooperatives = [(one, id) for one, id in files if one.facts["kind"] == "HTX"]
    for union, union_id in files:
        if union.facts["kind"] != "LHHTX":
            continue
        fitting = [each for each in cooperatives if each[0].facts["sector"] == union.facts["sector"]]
        members = fitting if len(fitting) >= 3 else cooperatives
        for one, id in chance.sample(members, min(len(members), chance.randrange(3, 7))):
            since = max(union.facts["founded_on"], one.facts["founded_on"])
            carry_out(record_link, RecordLink(first=id, second=union_id, relation=Relation.MEMBER, since=since), DEMO_DAY)


def _conversions(chance: random.Random, carry_out: CarryOut, files: list[tuple[Invented, int]]) -> None:
    """Let a few groups that are at work become cooperatives."""
    groups = [
        (one, id) for one, id in files
        if one.facts["kind"] == "THT" and one.status == "active" and one.member_since is None and one.facts["founded_on"].year < DEMO_DAY.year - 1
    ]  # fmt: skip
    converted = 0
    for one, id in groups:
        name = one.facts["name"].replace("Tổ hợp tác", "Hợp tác xã")
        order = ConvertGroup(
            group=id, name=name, on=_some_day(chance, DEMO_DAY.year), certificate_number=f"{chance.randrange(10**6, 10**7):07d}",
            certificate_place=_PLACES[1], charter_capital=chance.randrange(20, 80) * 10 * MILLION,
        )  # fmt: skip
        try:
            carry_out(convert_group, order, DEMO_DAY)
        except RuleBroken:
            continue
        converted += 1
        if converted == _CONVERTED:
            return


def _some_day(chance: random.Random, year: int) -> datetime.date:
    day = datetime.date(year, chance.randint(1, 12), chance.randint(1, 28))
    return min(day, DEMO_DAY)
