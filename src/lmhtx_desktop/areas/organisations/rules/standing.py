"""What in the standing of an organisation asks for a look: minima of the law, long pauses, terms that ran out."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from lmhtx_desktop.areas.organisations.rules.dossier import expiry_state, holds_on, same_person
from lmhtx_desktop.areas.organisations.rules.figures import before_founding
from lmhtx_desktop.areas.organisations.words import ENDED_STATUSES, Kind, Post, Status, post_name
from lmhtx_desktop.kernel.dates import add_months, format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number

#: Fewest members of each kind (Luật HTX 2023 Đ.4 k.7, 8, 21): official members; for a union, member HTX.
FEWEST_MEMBERS = {Kind.HTX: 5, Kind.LHHTX: 3, Kind.THT: 2}
#: A pause lasts at most so long in one go (NĐ 295/2026 Đ.68.7).
MONTHS_OF_PAUSE = 24
#: Whoever stands still so long without saying so may lose the certificate (Luật HTX 2023 Đ.103).
MONTHS_OF_SILENCE = 12
#: A term of office lasts at most five years (Luật HTX 2023 Đ.56–72).
MONTHS_OF_TERM = 60
_WITH_TERM = (Post.CHAIRMAN, Post.DIRECTOR, Post.HEAD_SUPERVISOR)


@dataclass(frozen=True)
class InOffice:
    """Somebody in a post."""

    post: str
    full_name: str
    since: datetime.date | None
    until: datetime.date | None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """What is known of an organisation's standing; None is "not recorded".

    Attributes:
        members_official, members: of `figures_year`, the newest year with figures. member_htx: HTX linked to a union.
        founded: year of founding. first_figures: the earliest year with figures.
        expiries: last days of its certificates and recognitions.
    """

    kind: str
    status: str | None
    status_since: datetime.date | None
    figures_year: int | None = None
    members_official: int | None = None
    members: int | None = None
    member_htx: int | None = None
    representative: str | None = None
    officers: Sequence[InOffice] = ()
    expiries: Sequence[datetime.date] = ()
    founded: int | None = None
    first_figures: int | None = None


def warnings_of(known: Standing, today: datetime.date) -> list[str]:
    """List what asks for a look, the gravest first; nothing for an organisation that has ended."""
    if known.status in ENDED_STATUSES:
        return []
    found = [*_pauses(known, today), *_too_few(known), *_people(known, today)]
    expired = sum(expiry_state(day, today) == "expired" for day in known.expiries)
    soon = sum(expiry_state(day, today) == "soon" for day in known.expiries)
    if expired:
        found.append(tr("{count} chứng nhận đã hết hạn.").format(count=expired))
    if soon:
        found.append(tr("{count} chứng nhận sắp hết hạn trong 60 ngày.").format(count=soon))
    if known.status == Status.ACTIVE and known.figures_year is not None and known.figures_year < today.year - 1:
        found.append(
            tr(
                "Chưa có số liệu từ năm {year}; HTX không gửi báo cáo 12 tháng liền có thể bị thu hồi giấy chứng nhận (Luật HTX Đ.103)."
            ).format(year=known.figures_year + 1)
        )
    early = before_founding(known.first_figures, known.founded) if known.first_figures is not None else ""
    if early:
        found.append(early)
    return found


def _pauses(known: Standing, today: datetime.date) -> list[str]:
    since = known.status_since
    if since is None:
        return []
    if known.status == Status.SUSPENDED and add_months(since, MONTHS_OF_PAUSE) < today:
        return [tr("Tạm ngừng kinh doanh từ {day}, quá 24 tháng liên tục (NĐ 295/2026 Đ.68).").format(day=format_date(since))]
    if known.status == Status.NOT_AT_ADDRESS and add_months(since, MONTHS_OF_SILENCE) < today:
        return [
            tr("Không hoạt động tại địa chỉ đã đăng ký từ {day}, quá 12 tháng: có thể bị thu hồi giấy chứng nhận (Luật HTX Đ.103).").format(
                day=format_date(since)
            )
        ]
    return []


def _too_few(known: Standing) -> list[str]:
    fewest = FEWEST_MEMBERS.get(Kind(known.kind))
    if fewest is None:
        return []
    if known.kind == Kind.LHHTX:
        count = known.member_htx if known.member_htx is not None else known.members
        sentence = tr("Chỉ có {count} HTX thành viên, dưới mức {fewest} HTX của liên hiệp (Luật HTX Đ.4).")
    else:
        count = known.members_official if known.members_official is not None and known.kind == Kind.HTX else known.members
        sentence = (
            tr(
                "Chỉ có {count} thành viên chính thức, dưới mức {fewest} (Luật HTX Đ.4); quá 12 tháng có thể bị thu hồi giấy chứng nhận (Đ.103)."
            )
            if known.kind == Kind.HTX
            else tr("Chỉ có {count} thành viên, dưới mức {fewest} của tổ hợp tác (Luật HTX Đ.4).")
        )
    return [] if count is None or count >= fewest else [sentence.format(count=format_number(count), fewest=fewest)]


def _people(known: Standing, today: datetime.date) -> list[str]:
    now = [officer for officer in known.officers if holds_on(officer.since, officer.until, today)]
    found = [
        tr("Nhiệm kỳ của {post} {name} đã quá 5 năm (từ {day}).").format(
            post=post_name(officer.post), name=officer.full_name, day=format_date(officer.since)
        )
        for officer in now
        if officer.post in _WITH_TERM and officer.since is not None and add_months(officer.since, MONTHS_OF_TERM) < today
    ]
    if known.representative and known.officers and not any(same_person(officer.full_name, known.representative) for officer in now):
        found.append(tr("Người đại diện đang ghi ({name}) không còn giữ chức vụ nào trong danh sách.").format(name=known.representative))
    return found
