"""What each number of the register is: whom it takes, what it measures, how the measures become one number.

One definition serves both the number and the list behind it. Meanings are those of the standard forms:
states are taken at the cut-off day, movements over the span, yearly figures of the year.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from lmhtx_desktop.areas.organisations.words import (
    ENDED_STATUSES,
    KIND_SHORT_NAMES,
    RATING_NAMES,
    SECTOR_NAMES,
    WORKING_STATUSES,
    EndReason,
    Kind,
    NotRated,
    Rating,
    Sector,
    Status,
    end_reason_name,
    not_rated_name,
)
from lmhtx_desktop.kernel.language import mark, tr

How = Literal["count", "sum", "average", "weighted"]
PREFIXES = {"htx": (Kind.HTX,), "lh": (Kind.LHHTX,), "tht": (Kind.THT,)}
COLLECTIVE = (Kind.HTX, Kind.LHHTX, Kind.THT)
#: Industry groups as reports print them; market cooperatives are part of trade.
REPORTED_SECTORS = {
    Sector.NN: (Sector.NN,), Sector.CN: (Sector.CN,), Sector.XD: (Sector.XD,), Sector.TD: (Sector.TD,),
    Sector.TM: (Sector.TM, Sector.CH), Sector.VT: (Sector.VT,), Sector.MT: (Sector.MT,), Sector.KH: (Sector.KH,),
}  # fmt: skip


def any_status(status: str | None) -> bool:
    """Take it, whether it still exists or not."""
    return True


def existing(status: str | None) -> bool:
    """Take it if its status (or none) lets it exist."""
    return status not in ENDED_STATUSES


def active(status: str | None) -> bool:
    """Take it if it is Đang hoạt động."""
    return status == Status.ACTIVE


def stopped(status: str | None) -> bool:
    """Take it if it exists and is neither active nor Tạm ngừng kinh doanh: waiting for dissolution."""
    return status is not None and existing(status) and status not in WORKING_STATUSES


@dataclass(frozen=True)
class Definition:
    """A number over the organisations founded by the cut-off day.

    Attributes:
        how: ``count`` those whose measure is 1; ``sum``, ``average`` or ``weighted`` average of the measure.
        measure: name in `measures.MEASURES`. kinds, sectors, status: whom it takes; sectors None: all, and
            then those without a recorded sector as well. weight: the measure weighed by, or "".
    """

    key: str
    label: str
    how: How
    measure: str
    kinds: frozenset[str]
    status: Callable[[str | None], bool] = existing
    sectors: frozenset[str] | None = None
    weight: str = ""

    def takes(self, kind: str, sector: str | None, status: str | None) -> bool:
        """Say whether an organisation is one of those it is about."""
        return kind in self.kinds and (self.sectors is None or sector in self.sectors) and self.status(status)


@dataclass(frozen=True)
class Movement:
    """A number over memberships of the Alliance: who was in at a day, came, or left in the span.

    Attributes:
        moment: ``start`` (eve of the span), ``end`` (cut-off day), ``admitted``, ``left``.
        reason: only those who left for this reason. only_active: only organisations Đang hoạt động at the cut-off day.
    """

    key: str
    label: str
    kinds: frozenset[str]
    moment: Literal["start", "end", "admitted", "left"]
    reason: str | None = None
    only_active: bool = False


@dataclass(frozen=True)
class Ending:
    """The organisations that ceased to exist within the span."""

    key: str
    label: str
    kinds: frozenset[str]


#: Yearly figures shown per kind: key stem, label, how, measure (money in đồng, people otherwise).
_FIGURES: dict[str, list[tuple[str, str, How, str]]] = {
    "htx": [
        ("members", mark("Tổng số thành viên {kind}"), "sum", "members"),
        ("members_new", mark("Thành viên mới của {kind}"), "sum", "members_new"),
        ("members_female", mark("Thành viên nữ của {kind}"), "sum", "members_female"),
        ("workers", mark("Tổng số lao động thường xuyên trong {kind}"), "sum", "workers"),
        ("workers_new", mark("Lao động mới trong {kind}"), "sum", "workers_new"),
        ("workers_members", mark("Lao động là thành viên {kind}"), "sum", "workers_members"),
        ("revenue_avg", mark("Doanh thu bình quân một {kind}"), "average", "revenue"),
        ("revenue_members_avg", mark("Doanh thu bình quân với thành viên của một {kind}"), "average", "revenue_members"),
        ("profit_avg", mark("Lãi bình quân một {kind}"), "average", "profit"),
        ("income_avg", mark("Thu nhập bình quân của lao động thường xuyên trong {kind}"), "weighted", "income_weighted"),
        ("managers", mark("Tổng số cán bộ quản lý {kind}"), "sum", "managers"),
        ("managers_mid", mark("Cán bộ quản lý {kind} trình độ sơ, trung cấp"), "sum", "managers_mid"),
        ("managers_high", mark("Cán bộ quản lý {kind} trình độ cao đẳng, đại học trở lên"), "sum", "managers_high"),
        ("good", mark("Số {kind} đạt loại tốt, khá"), "count", "rated_good_fair"),
        ("hightech", mark("Số {kind} ứng dụng công nghệ cao"), "count", "high_tech"),
        ("ocop", mark("Sản phẩm OCOP của {kind}"), "sum", "ocop"),
    ],
    "lh": [
        ("members", mark("Số hợp tác xã thành viên của {kind}"), "sum", "member_htx"),
        ("workers", mark("Tổng số lao động trong {kind}"), "sum", "workers"),
        ("revenue_avg", mark("Doanh thu bình quân một {kind}"), "average", "revenue"),
        ("profit_avg", mark("Lãi bình quân một {kind}"), "average", "profit"),
    ],
    "tht": [
        ("members", mark("Tổng số thành viên {kind}"), "sum", "members"),
        ("members_new", mark("Thành viên mới của {kind}"), "sum", "members_new"),
        ("hightech", mark("Số {kind} ứng dụng công nghệ cao"), "count", "high_tech"),
        ("revenue_avg", mark("Doanh thu bình quân một {kind}"), "average", "revenue"),
        ("profit_avg", mark("Lãi bình quân một {kind}"), "average", "profit"),
    ],
}  # fmt: skip


def definitions() -> Iterator[Definition]:
    """Make every number over organisations, in the language of the screen."""
    for prefix, kinds in PREFIXES.items():
        kind, taken = tr(KIND_SHORT_NAMES[kinds[0]]), frozenset(kinds)
        yield Definition(f"{prefix}_total", tr("Tổng số {kind}").format(kind=kind), "count", "one", taken)
        yield Definition(f"{prefix}_active", tr("Số {kind} đang hoạt động").format(kind=kind), "count", "one", taken, active)
        in_province = tr("Số {kind} đang hoạt động trong tỉnh, thành viên Liên minh hay không").format(kind=kind)
        yield Definition(f"members_{prefix}_province", in_province, "count", "one", taken, active)
        yield Definition(f"{prefix}_new", tr("Số {kind} thành lập mới").format(kind=kind), "count", "founded_in_span", taken, any_status)
        yield Definition(
            f"{prefix}_stopped", tr("Số {kind} ngừng hoạt động chờ giải thể").format(kind=kind), "count", "one", taken, stopped
        )
        for stem, label, how, measure in _FIGURES[prefix]:
            weight = "income_weight" if how == "weighted" else ""
            yield Definition(f"{prefix}_{stem}", tr(label).format(kind=kind), how, measure, taken, weight=weight)
        yield from _by_sector(prefix, kind, taken)
    yield from _by_sector("organisations", tr("tổ chức kinh tế tập thể"), frozenset(COLLECTIVE))
    yield Definition("organisations_total", tr("Tổng số tổ chức kinh tế tập thể"), "count", "one", frozenset(COLLECTIVE))
    in_province = tr("Số tổ chức kinh tế tập thể đang hoạt động trong tỉnh, thành viên Liên minh hay không")
    yield Definition("members_collective_province", in_province, "count", "one", frozenset(COLLECTIVE), active)
    tht, htx = frozenset({Kind.THT}), frozenset({Kind.HTX})
    yield Definition("tht_registered", tr("Số tổ hợp tác có đăng ký"), "count", "registered", tht)
    yield Definition(
        "htx_chain", tr("Số HTX nông nghiệp liên kết theo chuỗi giá trị"), "count", "value_chain", htx, sectors=frozenset({Sector.NN})
    )
    yield from _ratings(htx)


def _by_sector(prefix: str, kind: str, kinds: frozenset[str]) -> Iterator[Definition]:
    for sector, taken in REPORTED_SECTORS.items():
        label = tr("Số {kind} ngành {sector}").format(kind=kind, sector=tr(SECTOR_NAMES[sector]).lower())
        yield Definition(f"{prefix}_sector_{sector}", label, "count", "one", kinds, sectors=frozenset(taken))
    market = tr("Số {kind} quản lý, khai thác chợ").format(kind=kind)
    yield Definition(f"{prefix}_market", market, "count", "one", kinds, sectors=frozenset({Sector.CH}))


def _ratings(htx: frozenset[str]) -> Iterator[Definition]:
    """Make the numbers of form KTTT-04: rated, each rating, not rated; in all and by industry group."""
    groups: list[tuple[str, str, frozenset[str] | None]] = [("", "", None)]
    for sector, taken in REPORTED_SECTORS.items():
        groups.append((f"_sector_{sector}", tr(" ngành {sector}").format(sector=tr(SECTOR_NAMES[sector]).lower()), frozenset(taken)))
    for ending, group, sectors in groups:
        yield Definition(f"htx_rated{ending}", tr("Số HTX được xếp loại") + group, "count", "rated", htx, sectors=sectors)
        yield Definition(f"htx_unrated{ending}", tr("Số HTX chưa xếp loại") + group, "count", "unrated", htx, sectors=sectors)
        yield Definition(f"htx_rating_missing{ending}", tr("Số HTX chưa đánh giá") + group, "count", "rating_missing", htx, sectors=sectors)
        for reason in NotRated:
            label = tr("Số HTX không xếp loại: {reason}").format(reason=not_rated_name(reason).lower()) + group
            yield Definition(f"htx_not_rated_{reason}{ending}", label, "count", f"not_rated_{reason}", htx, sectors=sectors)
        for rating in Rating:
            label = tr("Số HTX xếp loại {rating}").format(rating=tr(RATING_NAMES[rating]).lower()) + group
            yield Definition(f"htx_rating_{rating}{ending}", label, "count", f"judged_{rating}", htx, sectors=sectors)


def endings() -> Iterator[Ending]:
    """Make the numbers of organisations that ceased to exist."""
    for prefix, kinds in PREFIXES.items():
        label = tr("Số {kind} giải thể, chấm dứt hoạt động").format(kind=tr(KIND_SHORT_NAMES[kinds[0]]))
        yield Ending(f"{prefix}_ended", label, frozenset(kinds))


def movements() -> Iterator[Movement]:
    """Make the numbers of membership of the Alliance (form LM-01), by kind and in all."""
    groups = [(f"members_{prefix}", tr(KIND_SHORT_NAMES[kinds[0]]), frozenset(kinds)) for prefix, kinds in PREFIXES.items()]
    groups.append(("members_collective", tr("tổ chức kinh tế tập thể"), frozenset(COLLECTIVE)))
    groups.append(("members_other", tr("tổ chức khác"), frozenset({Kind.OTHER})))
    groups.append(("alliance_members", tr("tổ chức"), frozenset(Kind)))
    for prefix, kind, kinds in groups:
        total = tr("Số {kind} là thành viên Liên minh").format(kind=kind)
        yield Movement("alliance_members_total" if prefix == "alliance_members" else prefix, total, kinds, "end")
        yield Movement(f"{prefix}_end", tr("{total}, cuối kỳ").format(total=total), kinds, "end")
        yield Movement(f"{prefix}_start", tr("{total}, đầu kỳ").format(total=total), kinds, "start")
        yield Movement(f"{prefix}_active", tr("{total}, đang hoạt động").format(total=total), kinds, "end", only_active=True)
        yield Movement(f"{prefix}_admitted", tr("Số {kind} được kết nạp").format(kind=kind), kinds, "admitted")
        yield Movement(f"{prefix}_left", tr("Số {kind} thôi là thành viên").format(kind=kind), kinds, "left")
        for reason in EndReason:
            label = tr("Số {kind} thôi là thành viên: {reason}").format(kind=kind, reason=end_reason_name(reason).lower())
            yield Movement(f"{prefix}_left_{reason}", label, kinds, "left", reason=reason)
