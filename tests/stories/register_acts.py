"""Random acts of the register, for whoever does and takes back at random: each returns a command and its order."""

import datetime
import io
from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any, Protocol

from docx import Document

from lmhtx_desktop.areas.organisations import commands as organisations
from lmhtx_desktop.areas.organisations.commands.bulk import ChangeField, change_field
from lmhtx_desktop.areas.organisations.commands.layouts import KeepLayout, keep_layout
from lmhtx_desktop.areas.organisations.commands.parked import SettleParked, settle_parked
from lmhtx_desktop.areas.organisations.commands.sizing import SetSizeThresholds, ThresholdCells, set_size_thresholds
from lmhtx_desktop.areas.organisations.commands.views import keep_view, remove_view, rename_view
from lmhtx_desktop.areas.organisations.documents import MEMBER_CERTIFICATE
from lmhtx_desktop.areas.organisations.reading import ReadRow
from lmhtx_desktop.areas.organisations.reading.layouts import Layout
from lmhtx_desktop.areas.organisations.words import CertificateKind, MemberKind, NotRated, ParkedEnd, Policy, Post, Rating, Relation, Sector
from lmhtx_desktop.areas.people.templates import ReplaceTemplate, RestoreTemplate, replace_template, restore_template
from lmhtx_desktop.kernel.views import KeepView, RemoveView, RenameView
from tests.areas.organisations.ratings import order_of_table


class Actor(Protocol):
    """Who acts: what is there to act upon, and chance."""

    chance: Random

    def ids(self, table: str) -> list[int]: ...
    def some(self, table: str, where: str = "") -> int: ...
    def cell(self, table: str, column: str, id: int) -> Any: ...
    def day(self) -> datetime.date: ...


Act = Callable[[Actor], tuple[Any, Any]]


def _organisation(actor: Actor, kind: str = "") -> int:
    return actor.some("organisation", f"kind = '{kind}'" if kind else "")


def _or_new(actor: Actor, table: str) -> int | None:
    """Return a line to write over, or None to add one."""
    return actor.some(table) or None if actor.chance.random() < 0.4 else None


def _owner(actor: Actor, table: str, id: int | None) -> int:
    return _organisation(actor) if id is None else int(actor.cell(table, "organisation_id", id))


def _officer(actor: Actor) -> tuple[Any, Any]:
    id = _or_new(actor, "organisation_officer")
    return organisations.record_officer, organisations.RecordOfficer(
        organisation=_owner(actor, "organisation_officer", id), id=id, post=actor.chance.choice(list(Post)),
        full_name=f"Phan Văn {actor.chance.randrange(99)}", birth_year=1980, since=actor.day(), identity_number="089071000123",
        represents=actor.chance.random() < 0.5, replaces=True,
    )  # fmt: skip


def _officer_ends(actor: Actor) -> tuple[Any, Any]:
    return organisations.end_officer, organisations.EndOfficer(actor.some("organisation_officer", "until IS NULL"), actor.day())


def _registration(actor: Actor) -> tuple[Any, Any]:
    id = _or_new(actor, "organisation_registration")
    return organisations.record_registration, organisations.RecordRegistration(
        organisation=_owner(actor, "organisation_registration", id), id=id, turn=actor.chance.randrange(4), number=f"51{actor.chance.randrange(99)}",
        registered_on=actor.day(), place="Phòng Kinh tế", content="Đổi người đại diện",
    )  # fmt: skip


def _product(actor: Actor) -> tuple[Any, Any]:
    id = _or_new(actor, "organisation_product")
    return organisations.record_product, organisations.RecordProduct(
        organisation=_owner(actor, "organisation_product", id), id=id, name=f"Gạo {actor.chance.randrange(99)}",
        stars=actor.chance.choice([None, 3, 4, 5]), recognised_on=actor.day(),
    )  # fmt: skip


def _certificate(actor: Actor) -> tuple[Any, Any]:
    id = _or_new(actor, "organisation_certificate")
    return organisations.record_certificate, organisations.RecordCertificate(
        organisation=_owner(actor, "organisation_certificate", id), id=id, kind=actor.chance.choice(list(CertificateKind)), issued_on=actor.day()
    )  # fmt: skip


def _policy(actor: Actor) -> tuple[Any, Any]:
    id = _or_new(actor, "organisation_policy")
    return organisations.record_policy, organisations.RecordPolicy(
        organisation=_owner(actor, "organisation_policy", id), id=id, policy=actor.chance.choice(list(Policy)), reached_on=actor.day(),
        people=2, from_local=5_000_000,
    )  # fmt: skip


def _line_out(actor: Actor) -> tuple[Any, Any]:
    what = actor.chance.choice(["officer", "registration", "product", "certificate", "policy", "link"])
    return organisations.remove_line, organisations.RemoveLine(what, actor.some(f"organisation_{what}"))


def _link(actor: Actor) -> tuple[Any, Any]:
    relation = actor.chance.choice([Relation.MEMBER, Relation.MERGED, Relation.SPLIT])
    first, second = _organisation(actor, "HTX"), _organisation(actor, "LHHTX" if relation == Relation.MEMBER else "HTX")
    return organisations.record_link, organisations.RecordLink(first=first, second=second, relation=relation, since=actor.day())


def _convert(actor: Actor) -> tuple[Any, Any]:
    return organisations.convert_group, organisations.ConvertGroup(
        group=_organisation(actor, "THT"), name=f"Hợp tác xã Từ tổ {actor.chance.randrange(10**6)}", on=actor.day()
    )


def _apply(actor: Actor) -> tuple[Any, Any]:
    return organisations.record_application, organisations.RecordApplication(_organisation(actor), actor.day(), note="xin vào")


def _answer(actor: Actor) -> tuple[Any, Any]:
    return organisations.close_application, organisations.CloseApplication(
        actor.some("organisation_application", "outcome IS NULL"), actor.chance.choice(["refused", "withdrawn"]), actor.day(), "thiếu giấy"
    )


def _mend_application(actor: Actor) -> tuple[Any, Any]:
    kind = actor.chance.choice(list(MemberKind))
    return organisations.edit_application, organisations.EditApplication(actor.some("organisation_application"), actor.day(), kind, "sửa")


def _application_out(actor: Actor) -> tuple[Any, Any]:
    return organisations.remove_application, organisations.RemoveApplication(actor.some("organisation_application"))


def _member(actor: Actor) -> int:
    membership = actor.some("organisation_membership", "ended_on IS NULL")
    return int(actor.cell("organisation_membership", "organisation_id", membership)) if membership else 0


def _suspend(actor: Actor) -> tuple[Any, Any]:
    return organisations.suspend_membership, organisations.SuspendMembership(_member(actor), actor.day(), "8/QĐ", "khó khăn")


def _resume(actor: Actor) -> tuple[Any, Any]:
    rest = actor.some("organisation_suspension", "until IS NULL")
    membership = actor.cell("organisation_suspension", "membership_id", rest) if rest else 0
    member = int(actor.cell("organisation_membership", "organisation_id", membership)) if membership else 0
    return organisations.resume_membership, organisations.ResumeMembership(member, actor.day())


def _mend_rest(actor: Actor) -> tuple[Any, Any]:
    days = sorted((actor.day(), actor.day()))
    return organisations.edit_suspension, organisations.EditSuspension(
        actor.some("organisation_suspension"), days[0], days[1], "9/QĐ", "sửa"
    )


def _rest_out(actor: Actor) -> tuple[Any, Any]:
    return organisations.remove_suspension, organisations.RemoveSuspension(actor.some("organisation_suspension"))


def _admit_some(actor: Actor) -> tuple[Any, Any]:
    chosen = (_organisation(actor), _organisation(actor))
    return organisations.admit_members, organisations.AdmitMembers(chosen, actor.day(), "15/QĐ-LMHTX")


def _mend_membership(actor: Actor) -> tuple[Any, Any]:
    days = sorted((actor.day(), actor.day()))
    ends: dict[str, Any] = {"ended_on": days[1], "end_reason": "withdrew"} if actor.chance.random() < 0.5 else {}
    return organisations.edit_membership, organisations.EditMembership(
        membership=actor.some("organisation_membership"), member_kind=actor.chance.choice(list(MemberKind)), admitted_on=days[0],
        decision="16/QĐ", **ends,
    )  # fmt: skip


def _membership_out(actor: Actor) -> tuple[Any, Any]:
    return organisations.remove_membership, organisations.RemoveMembership(actor.some("organisation_membership"))


def _mend_status(actor: Actor) -> tuple[Any, Any]:
    status = actor.chance.choice(["active", "suspended", "not_at_address"])
    return organisations.correct_status, organisations.CorrectStatus(actor.some("organisation_status"), status, actor.day(), "sửa")


def _status_out(actor: Actor) -> tuple[Any, Any]:
    return organisations.remove_status, organisations.RemoveStatus(actor.some("organisation_status"))


def _many_figures(actor: Actor) -> tuple[Any, Any]:
    changes = [
        organisations.FigureChange(id, {"members": actor.chance.choice([None, 50, 60]), "revenue": actor.chance.randrange(10**9)})
        for id in {_organisation(actor) for _ in range(4)}
    ]
    return organisations.record_many_figures, organisations.RecordManyFigures(actor.chance.choice([2024, 2025, 2026]), changes)


def _figure_checks(actor: Actor) -> tuple[Any, Any]:
    return organisations.set_figure_checks, organisations.SetFigureChecks(actor.chance.randrange(10, 90))


def _size(actor: Actor) -> tuple[Any, Any]:
    cells = [ThresholdCells("NN", "small", actor.chance.randrange(1, 9), 1_000_000_000, None)]
    return set_size_thresholds, SetSizeThresholds(datetime.date(2025, 1, actor.chance.randrange(1, 28)), cells)


def _table(actor: Actor) -> tuple[Any, Any]:
    points = str(actor.chance.randrange(60, 70))
    return organisations.save_rating_table, order_of_table(
        id=actor.some("rating_table") or None if actor.chance.random() < 0.5 else None, from_year=actor.chance.choice([2020, 2022, 2024, 2025]),
        points=["7", "7", "4", "3", "93", points, str(93 - int(points))], reason="đổi điểm",
    )  # fmt: skip


def _table_out(actor: Actor) -> tuple[Any, Any]:
    return organisations.remove_rating_table, organisations.RemoveRatingTable(actor.some("rating_table"))


def _score(actor: Actor) -> tuple[Any, Any]:
    table = actor.some("rating_table")
    lines = actor.ids("rating_criterion")
    scored = [
        line
        for line in lines
        if actor.cell("rating_criterion", "table_id", line) == table and not actor.some("rating_criterion", f"parent_id = {line}")
    ]
    share = Decimal(actor.chance.choice(["1", "0.7", "0.5"]))
    scores = tuple(
        organisations.Score(line, office=Decimal(str(actor.cell("rating_criterion", "points", line) or 0)) * share) for line in scored
    )
    return organisations.score_organisation, organisations.ScoreOrganisation(
        organisation=_organisation(actor, "HTX"), year=actor.chance.choice([2024, 2025]), scores=scores, decision="20/QĐ"
    )


def _band(actor: Actor) -> tuple[Any, Any]:
    return organisations.decide_rating, organisations.DecideRating(
        organisation=_organisation(actor, "HTX"), year=actor.chance.choice([2024, 2025]), rating=actor.chance.choice(list(Rating))
    )


def _unrated(actor: Actor) -> tuple[Any, Any]:
    return organisations.leave_unrated, organisations.LeaveUnrated(
        organisations=(_organisation(actor, "HTX"),), year=actor.chance.choice([2024, 2025]), reason=NotRated.OTHER, note="mới"
    )


def _ratings_out(actor: Actor) -> tuple[Any, Any]:
    chosen = (_organisation(actor, "HTX"), _organisation(actor, "HTX"))
    return organisations.remove_ratings, organisations.RemoveRatings(chosen, actor.chance.choice([2024, 2025]))


def _bulk(actor: Actor) -> tuple[Any, Any]:
    values: dict[str, Any] = {
        "sector": actor.chance.choice(list(Sector)), "area": f"Khu vực {actor.chance.randrange(9)}", "commune_id": actor.some("commune"),
        "member_kind": actor.chance.choice(list(MemberKind)), "certificate_place": "Sở Tài chính",
    }  # fmt: skip
    name = actor.chance.choice(list(values))
    chosen = {_member(actor) if name == "member_kind" else _organisation(actor) for _ in range(3)}
    return change_field, ChangeField(tuple(sorted(chosen)), name, values[name])


def _sheets_out(actor: Actor) -> tuple[Any, Any]:
    chosen = sorted({_organisation(actor) for _ in range(3)})
    return organisations.send_sheets, organisations.SendSheets(actor.chance.choice([2024, 2025]), chosen)


def _sheets_in(actor: Actor) -> tuple[Any, Any]:
    sheets = [
        organisations.TakenSheet(id, f"phieu {id}.xlsx", {"members": actor.chance.randrange(30, 90)}, {"phone": "0912 345 678"})
        for id in {_organisation(actor) for _ in range(2)}
    ]
    return organisations.take_in_sheets, organisations.TakeInSheets(actor.chance.choice([2024, 2025]), sheets)


def _import(actor: Actor) -> tuple[Any, Any]:
    known = _organisation(actor)
    fresh = f"Tổ hợp tác Danh sách {actor.chance.randrange(10**6)}"
    rows = [
        ReadRow(
            row=5, name=f"Hợp tác xã Danh sách {actor.chance.randrange(10**6)}", kind="HTX", alliance_member=True, admitted_on=actor.day(),
            year=2025, figures={"members": 40},
        ),
        ReadRow(
            row=6, name=str(actor.cell("organisation", "name", known)), kind=str(actor.cell("organisation", "kind", known)),
            phone="0987 654 321",
        ),
        ReadRow(row=7, name=fresh, kind="THT"),
        ReadRow(row=8, name=fresh, kind="THT"),
    ]  # fmt: skip
    file = f"danh sach {actor.chance.randrange(9)}.xlsx"
    return organisations.import_organisations, organisations.ImportOrganisations(rows, file, as_of=actor.day())


def _settle(actor: Actor) -> tuple[Any, Any]:
    end = actor.chance.choice(list(ParkedEnd))
    known = _organisation(actor) if end == ParkedEnd.UPDATED else None
    return settle_parked, SettleParked((actor.some("import_parked", "settled IS NULL"),), end, known)


def _layout(actor: Actor) -> tuple[Any, Any]:
    layout = Layout({"ten": "name"}) if actor.chance.random() < 0.7 else Layout()
    return keep_layout, KeepLayout(str(actor.chance.randrange(3)) * 64, "ds.xlsx", layout)


def _view(actor: Actor) -> tuple[Any, Any]:
    return keep_view, KeepView("organisations.register", f"Chế độ {actor.chance.randrange(5)}", "{}", replace=True)


def _view_named(actor: Actor) -> tuple[Any, Any]:
    return rename_view, RenameView(actor.some("saved_view"), f"Tên {actor.chance.randrange(5)}")


def _view_out(actor: Actor) -> tuple[Any, Any]:
    return remove_view, RemoveView(actor.some("saved_view"))


def _template(actor: Actor) -> tuple[Any, Any]:
    made, out = Document(), io.BytesIO()
    made.add_paragraph(f"Giấy chứng nhận {actor.chance.randrange(9)}")
    made.save(out)
    return replace_template, ReplaceTemplate(MEMBER_CERTIFICATE, "mẫu.docx", out.getvalue())


def _template_back(actor: Actor) -> tuple[Any, Any]:
    return restore_template, RestoreTemplate(MEMBER_CERTIFICATE)


REGISTER_ACTS: list[Act] = [
    _officer, _officer, _officer_ends, _registration, _product, _certificate, _policy, _line_out, _link, _convert, _apply, _apply, _answer,
    _mend_application, _application_out, _suspend, _suspend, _resume, _mend_rest, _rest_out, _admit_some, _mend_membership, _membership_out,
    _mend_status, _status_out, _many_figures, _many_figures, _figure_checks, _size, _table, _table_out, _score, _score, _band, _unrated,
    _ratings_out, _bulk, _bulk, _sheets_out, _sheets_in, _import, _settle, _layout, _view, _view_named, _view_out, _template, _template_back,
]  # fmt: skip
