"""Members of a small alliance and short ways to say what happens to their fees."""

from dataclasses import dataclass
from datetime import date

from lmhtx_desktop.areas.fees.commands import (
    AssessYear,
    PaidPart,
    RecordReceipt,
    SetTariff,
    assess_year,
    record_receipt,
    set_tariff,
)
from lmhtx_desktop.areas.fees.rules import Rate
from lmhtx_desktop.areas.organisations.commands import AdmitMember, RegisterOrganisation, admit_member, register_organisation
from lmhtx_desktop.store.datafile import DataFile

TAN_PHU, LONG_HOA, AN_HAI, MOC_LAN, TIN_DUNG = (
    "HTX Nông nghiệp Tân Phú", "Liên hiệp HTX Long Hòa", "Tổ hợp tác An Hải", "HTX Mộc Lan", "Quỹ tín dụng nhân dân Châu Phú",
)  # fmt: skip
RATES = (Rate("HTX", None, 500_000), Rate("HTX", "TD", 2_000_000), Rate("LHHTX", None, 1_200_000), Rate("THT", None, 100_000))


@dataclass
class Village:
    """Five organisations; all but Mộc Lan are members since 2020."""

    data: DataFile
    ids: dict[str, int]

    def tariff(self, year: int, rates: tuple[Rate, ...] = RATES, **more: object) -> None:
        self.data.carry_out(set_tariff, SetTariff(year=year, rates=rates, **more))  # type: ignore[arg-type]

    def assess(self, year: int, day: date | None = None) -> str:
        return self.data.carry_out(assess_year, AssessYear(year, day or date(year, 1, 15))).sentence

    def pay(self, name: str, on: date, amount: int, split: dict[int, int] | None = None, **more: object) -> int:
        parts = tuple(PaidPart(self.ids[name], year, part) for year, part in (split or {}).items())
        order = RecordReceipt(self.ids[name], on, amount, payer="Trần Văn Bình", parts=parts, **more)  # type: ignore[arg-type]
        done = self.data.carry_out(record_receipt, order)
        assert done.id is not None
        return done.id

    def join(self, name: str, on: date) -> None:
        self.data.carry_out(admit_member, AdmitMember(self.ids[name], on))


def settle(data: DataFile) -> Village:
    """Found the village in an empty file."""
    village = Village(data, {})
    for name, kind, sector, area in (
        (TAN_PHU, "HTX", "NN", "Châu Thành"), (LONG_HOA, "LHHTX", "TM", "Châu Thành"), (AN_HAI, "THT", "NN", None),
        (MOC_LAN, "HTX", "CN", "Tân Châu"), (TIN_DUNG, "HTX", "TD", "Tân Châu"),
    ):  # fmt: skip
        done = data.carry_out(register_organisation, RegisterOrganisation(
            name=name, kind=kind, sector=sector, area=area, address="ấp Phú Lợi", phone="0296 3 841 222", representative="Lê Thị Sáu",
        ))  # fmt: skip
        assert done.id is not None
        village.ids[name] = done.id
        if name != MOC_LAN:
            village.join(name, date(2020, 1, 1))
    return village
