"""What an organisation list would change in the register: decided row by row, before anything is written. Pure.

A row belongs to the organisation with its tax code; else to the one of the same kind, name (folded, abbreviations
in full) and commune. Where these two disagree, or a name fits without a commune to tell, a person decides. A list
only adds or corrects: what it leaves empty stays as it is, and it never ends a membership.
"""

import datetime
import operator
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from lmhtx_desktop.areas.organisations.merging.shapes import (
    CellChange,
    Decision,
    ListedOrganisation,
    Membership,
    MergePlan,
    Newcomer,
    Remark,
    Review,
    Severity,
    Snapshot,
)
from lmhtx_desktop.areas.organisations.rules import (
    FACTS,
    FIGURES,
    before_founding,
    check_figures,
    figure_doubts,
    founded_in,
    tidied,
    twin_key,
)
from lmhtx_desktop.areas.organisations.words import rating_name, status_name
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr

#: Facts a list may bring, by the name of the row's attribute.
_FROM_ROW = {
    "name": "name", "tax_code": "tax_code", "certificate_no": "certificate_number", "certificate_on": "certificate_on",
    "founded_on": "founded_on", "founded_year": "founded_year", "address": "address", "area": "area", "phone": "phone", "email": "email",
    "representative": "representative", "representative_title": "representative_title", "sector": "sector", "vsic": "vsic_code",
    "charter_capital": "charter_capital",
}  # fmt: skip
_told_by = operator.attrgetter(*_FROM_ROW)
#: The reader's name of the column behind a fact, where the two differ.
_COLUMNS = {"certificate_number": "certificate_no", "vsic_code": "vsic", "commune_code": "commune", "founded_on": "founded",
            "founded_year": "founded"}  # fmt: skip
_NO_FACTS = dict.fromkeys(FACTS)
#: Names less alike than this under one tax code are for a person to judge.
_ALIKE = 0.55


def plan_merge(
    rows: Sequence[ListedOrganisation],
    snapshot: Snapshot,
    *,
    year: int | None,
    today: datetime.date,
    decisions: Mapping[int, Decision] | None = None,
) -> MergePlan:
    """Decide what every row does; the register is not touched.

    Args:
        rows: as read.
        snapshot: the register now.
        year: of the figures where a row names none.
        today: no day may lie after it.
        decisions: by row, what a person decided.
    """
    return _Merge(snapshot, year, today, decisions or {}).plan(rows)


class _Merge:
    def __init__(self, snapshot: Snapshot, year: int | None, today: datetime.date, decisions: Mapping[int, Decision]) -> None:
        self.known, self.year, self.today, self.decisions = snapshot, year, today, decisions
        self.by_code: dict[str, list[int]] = defaultdict(list)
        self.by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.keys = {id: twin_key(facts["name"]) for id, facts in snapshot.organisations.items()}
        for id, facts in snapshot.organisations.items():
            if facts["tax_code"]:
                self.by_code[facts["tax_code"]].append(id)
            self.by_name[facts["kind"], self.keys[id]].append(id)
        self.former_names = {(each.kind, each.key, each.commune_id): each.id for each in snapshot.former if each.commune_id is not None}
        self.former_codes = {each.tax_code: each.id for each in snapshot.former if each.tax_code and each.tax_code not in self.by_code}
        self.seen_ids: dict[int, int] = {}
        self.seen_codes: dict[str, int] = {}
        self.seen_names: dict[tuple[str, str, int | None], int] = {}
        self.row = 0
        self.result = MergePlan(basis=snapshot.basis)

    def plan(self, rows: Iterable[ListedOrganisation]) -> MergePlan:
        for row in rows:
            self.row = row.row
            try:
                facts = self._facts(row)
                figures = self._figures(row)
            except RuleBroken as refused:
                self.result.remarks.append(Remark(row.row, "error", refused.sentence, _COLUMNS.get(refused.field, refused.field)))
                continue
            self._place(row, facts, figures)
        return self.result

    def _facts(self, row: ListedOrganisation) -> dict[str, Any]:
        commune = None
        if row.commune_code is not None:
            commune = self.known.communes.get(row.commune_code)
            if commune is None:
                self._remark(
                    row, "warning", tr("Xã mang mã {code} không thuộc tỉnh này; để trống xã.").format(code=row.commune_code), "commune_code"
                )
        facts = {**_NO_FACTS, "kind": row.kind, "commune_id": commune}
        facts.update(zip(_FROM_ROW.values(), _told_by(row), strict=True))
        return tidied(facts, self.today)

    def _figures(self, row: ListedOrganisation) -> dict[str, Any]:
        figures = {key: value for key, value in row.figures.items() if value is not None and key in FIGURES}
        if not figures:
            return figures
        if (row.year or self.year) is None:
            self._remark(row, "warning", tr("Danh sách không nói số liệu của năm nào nên chưa ghi số liệu; hãy chọn năm."), "year")
            return {}
        if (row.year or self.year or 0) > self.today.year:
            raise RuleBroken("year", tr("Năm số liệu {year} chưa tới.").format(year=row.year or self.year))
        check_figures(figures)
        for key, sentence in figure_doubts(figures):
            self._remark(row, "warning", sentence, key)
        return figures

    def _place(self, row: ListedOrganisation, facts: dict[str, Any], figures: dict[str, Any]) -> None:
        """Find out whose row it is, and plan what follows."""
        decision = self.decisions.get(row.row)
        key = twin_key(facts["name"])
        if decision is not None and decision.act == "skip":
            self.result.skipped += 1
        elif decision is not None and decision.act == "update" and decision.id in self.known.organisations:
            assert decision.id is not None
            self._update(row, decision.id, facts, figures)
        elif decision is not None and decision.act == "create" and facts["tax_code"] in self.by_code:
            holder = self._facts_of(self.by_code[facts["tax_code"]][0])["name"]
            self._remark(row, "error", tr("Mã số thuế này đã ghi cho {name}.").format(name=holder), "tax_code")
        elif decision is not None and decision.act == "create":
            self._create(row, facts, figures)
        elif (twin := self._earlier_row(key, facts)) is not None:
            self._review(row, tr("Trùng với dòng {row} của chính danh sách này.").format(row=twin), [])
        else:
            self._match(row, key, facts, figures)

    def _match(self, row: ListedOrganisation, key: str, facts: dict[str, Any], figures: dict[str, Any]) -> None:
        code = facts["tax_code"]
        same_code = self.by_code.get(code, []) if code else []
        if len(same_code) > 1:  # a THT that became an HTX and that HTX share one code (NĐ 295/2026 Đ.14)
            same_code = [id for id in same_code if self._facts_of(id)["kind"] == facts["kind"]] or same_code
        namesakes = self.by_name.get((facts["kind"], key), [])
        neighbours = [id for id in namesakes if self._facts_of(id)["commune_id"] == facts["commune_id"]]
        if len(same_code) > 1:
            self._review(row, tr("Mã số thuế {code} có ở nhiều tổ chức trong sổ.").format(code=code), same_code)
        elif same_code:
            self._match_by_code(row, same_code[0], key, facts, figures)
        elif neighbours and facts["commune_id"] is not None:
            self._match_by_name(row, neighbours, facts, figures)
        elif code in self.former_codes:
            self._update(row, self.former_codes[code], self._without_old_name(row, self.former_codes[code], facts), figures)
        elif (former := self.former_names.get((facts["kind"], key, facts["commune_id"]))) is not None:
            self._match_by_name(row, [former], self._without_old_name(row, former, facts), figures)
        elif neighbours and self._sure_without_commune(neighbours, facts):
            self._update(row, neighbours[0], facts, figures)
        elif namesakes and (facts["commune_id"] is None or any(self._facts_of(id)["commune_id"] is None for id in namesakes)):
            unplaced = namesakes if facts["commune_id"] is None else [id for id in namesakes if self._facts_of(id)["commune_id"] is None]
            self._match_unplaced(row, unplaced, facts, figures)
        else:
            self._create(row, facts, figures)

    def _without_old_name(self, row: ListedOrganisation, id: int, facts: dict[str, Any]) -> dict[str, Any]:
        """Return what a list says of an organisation under a name, code or place it bore before a merge: all but these."""
        known = self._facts_of(id)
        self._remark(row, "note", tr("Đã gộp vào {name}; ghi cho tổ chức ấy.").format(name=known["name"]), "name")
        left = dict.fromkeys(("name", "kind", "commune_id"))
        return {**facts, **left, "tax_code": None if facts["tax_code"] in self.former_codes else facts["tax_code"]}

    def _match_by_code(self, row: ListedOrganisation, id: int, key: str, facts: dict[str, Any], figures: dict[str, Any]) -> None:
        ours = self.keys[id]
        if ours != key and SequenceMatcher(None, ours, key).ratio() < _ALIKE:
            name = self._facts_of(id)["name"]
            self._review(row, tr("Cùng mã số thuế nhưng trong sổ mang tên khác: {name}.").format(name=name), [id])
        else:
            self._update(row, id, facts, figures)

    def _match_by_name(self, row: ListedOrganisation, ids: list[int], facts: dict[str, Any], figures: dict[str, Any]) -> None:
        if len(ids) > 1:
            self._review(row, tr("Nhiều tổ chức trong sổ cùng tên, cùng xã."), ids)
        elif self._codes_differ(ids[0], facts):
            self._review(row, tr("Cùng tên, cùng xã với một tổ chức trong sổ nhưng khác mã số thuế ({code}).").format(
                code=self._facts_of(ids[0])["tax_code"]), ids)  # fmt: skip
        else:
            self._update(row, ids[0], facts, figures)

    def _match_unplaced(self, row: ListedOrganisation, ids: list[int], facts: dict[str, Any], figures: dict[str, Any]) -> None:
        """Judge a namesake where the commune of one side is not recorded."""
        open_ids = [id for id in ids if not self._codes_differ(id, facts)]
        if open_ids:
            self._review(row, tr("Trong sổ có tổ chức cùng tên, nhưng không đủ xã và mã số thuế để biết có phải là một."), open_ids)
        else:
            self._create(row, facts, figures)

    def _sure_without_commune(self, ids: list[int], facts: dict[str, Any]) -> bool:
        """Say whether name, kind, area and address all agree where no commune is recorded on either side."""
        if len(ids) != 1 or self._codes_differ(ids[0], facts):
            return False
        known = self._facts_of(ids[0])
        return all(known[name] == facts[name] for name in ("area", "address", "phone"))

    def _codes_differ(self, id: int, facts: Mapping[str, Any]) -> bool:
        known = self._facts_of(id)["tax_code"]
        return bool(known and facts["tax_code"] and known != facts["tax_code"])

    def _earlier_row(self, key: str, facts: Mapping[str, Any]) -> int | None:
        """Return the earlier row of this list about the same organisation; remember this one if there is none."""
        code, place = facts["tax_code"], (facts["kind"], key, facts["commune_id"])
        if code is not None and code in self.seen_codes:
            return self.seen_codes[code]
        if facts["commune_id"] is not None and place in self.seen_names:
            return self.seen_names[place]
        if code is not None:
            self.seen_codes[code] = self.row
        self.seen_names.setdefault(place, self.row)
        return None

    def _facts_of(self, id: int) -> Mapping[str, Any]:
        return self.known.organisations[id]

    def _remark(self, row: ListedOrganisation, severity: Severity, message: str, field: str = "") -> None:
        self.result.remarks.append(Remark(row.row, severity, message, _COLUMNS.get(field, field)))

    def _review(self, row: ListedOrganisation, why: str, ids: Iterable[int]) -> None:
        candidates = tuple((id, str(self._facts_of(id)["name"])) for id in ids)
        self.result.reviews.append(Review(row.row, row.name, why, candidates))

    def _create(self, row: ListedOrganisation, facts: dict[str, Any], figures: dict[str, Any]) -> None:
        admission = None
        if row.alliance_member or (row.alliance_member is None and row.admitted_on is not None):
            admission = {"admitted_on": self._past(row, row.admitted_on), "decision": row.decision}
        self._remark_early(row, row.year or self.year, facts, figures)
        self.result.newcomers.append(Newcomer(row.row, facts, row.status, admission, row.year or self.year, figures))

    def _update(self, row: ListedOrganisation, id: int, facts: dict[str, Any], figures: dict[str, Any]) -> None:
        if id in self.seen_ids:
            self._review(row, tr("Cùng một tổ chức trong sổ với dòng {row}.").format(row=self.seen_ids[id]), [id])
            return
        self.seen_ids[id] = row.row
        self.result.matched[id] = str(self._facts_of(id)["name"])
        touched = [
            self._update_facts(row, id, facts), self._update_status(row, id), self._update_membership(row, id),
            self._update_figures(row, id, facts, figures),
        ]  # fmt: skip
        if any(touched):
            self.result.updated += 1
        else:
            self.result.unchanged += 1

    def _update_facts(self, row: ListedOrganisation, id: int, told: dict[str, Any]) -> bool:
        known = self._facts_of(id)
        after = {name: value for name, value in told.items() if value is not None and value != known[name]}
        if "name" in after and self.keys[id] == twin_key(told["name"]):
            del after["name"]
        if "tax_code" in after and known["tax_code"] is not None:
            self._remark(row, "warning", tr("Mã số thuế {told} khác với {known} trong sổ; giữ mã trong sổ.").format(
                told=told["tax_code"], known=known["tax_code"]), "tax_code")  # fmt: skip
            del after["tax_code"]
        if known["founded_on"] is not None and told["founded_year"] is not None:
            after.pop("founded_year", None)
            if known["founded_on"].year != told["founded_year"]:
                self._remark(row, "warning", tr("Năm thành lập {year} khác với ngày {day} trong sổ; giữ ngày trong sổ.").format(
                    year=told["founded_year"], day=format_date(known["founded_on"])), "founded_year")  # fmt: skip
        if "founded_on" in after and known["founded_year"] is not None:
            after["founded_year"] = None
        if "kind" in after:
            self._remark(row, "warning", tr("Danh sách ghi loại hình khác với sổ; giữ loại hình trong sổ."), "kind")
            del after["kind"]
        if not after:
            return False
        self.result.edits.append((id, {name: known[name] for name in after}, after))
        self._say_cells(row, id, known, after)
        return True

    def _say_cells(self, row: ListedOrganisation, id: int, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        self.result.cells += [CellChange(row.row, id, key, before[key], value) for key, value in after.items()]

    def _update_status(self, row: ListedOrganisation, id: int) -> bool:
        if row.status is None or row.status == self.known.statuses.get(id):
            return False
        self.result.statuses.append((id, row.status))
        self.result.cells.append(CellChange(row.row, id, "status", self.known.statuses.get(id), row.status))
        if id in self.known.statuses:
            self._remark(row, "note", tr("Trạng thái đổi từ “{old}” sang “{new}”.").format(
                old=status_name(self.known.statuses[id]), new=status_name(row.status)), "status")  # fmt: skip
        return True

    def _update_membership(self, row: ListedOrganisation, id: int) -> bool:
        known = self.known.memberships.get(id)
        joins = row.alliance_member or (row.alliance_member is None and row.admitted_on is not None)
        if not joins:
            if row.alliance_member is False and known is not None and known.ended_on is None:
                self._remark(row, "warning", tr(
                    "Danh sách không ghi là thành viên Liên minh, sổ đang ghi là thành viên; giữ như sổ. "
                    "Nếu đã thôi, hãy dùng lệnh Thôi thành viên."), "alliance_member")  # fmt: skip
            return False
        admitted_on = self._past(row, row.admitted_on)
        if known is not None and known.ended_on is None:
            return self._complete_membership(row, id, known, admitted_on)
        if known is not None and known.ended_on is not None and (admitted_on is None or admitted_on < known.ended_on):
            self._remark(row, "warning", tr("Danh sách ghi là thành viên, nhưng sổ ghi đã thôi từ {day}; giữ như sổ.").format(
                day=format_date(known.ended_on)), "alliance_member")  # fmt: skip
            return False
        self.result.admissions.append({"organisation_id": id, "admitted_on": admitted_on, "decision": row.decision, "kind": row.kind})
        told = {"alliance_member": True, "admitted_on": admitted_on, "decision": row.decision}
        self._say_cells(row, id, dict.fromkeys(told), {name: value for name, value in told.items() if value is not None})
        return True

    def _complete_membership(self, row: ListedOrganisation, id: int, known: Membership, admitted_on: datetime.date | None) -> bool:
        """Fill in what the register does not know yet of a membership; never change what it knows."""
        after: dict[str, Any] = {}
        if known.admitted_on is None and admitted_on is not None:
            after["admitted_on"] = admitted_on
        if known.decision is None and row.decision is not None:
            after["decision"] = row.decision
        if known.admitted_on is not None and admitted_on is not None and known.admitted_on != admitted_on:
            self._remark(row, "warning", tr("Ngày kết nạp {told} khác với {known} trong sổ; giữ như sổ.").format(
                told=format_date(admitted_on), known=format_date(known.admitted_on)), "admitted_on")  # fmt: skip
        if after:
            before = {name: getattr(known, name) for name in after}
            self.result.membership_edits.append((known.id, before, after))
            self._say_cells(row, id, before, after)
        return bool(after)

    def _update_figures(self, row: ListedOrganisation, id: int, told: Mapping[str, Any], figures: dict[str, Any]) -> bool:
        if not figures:
            return False
        year = row.year or self.year
        assert year is not None
        figures = self._without_foreign_band(row, id, year, figures)
        known = self.known.figures.get((id, year))
        if not figures:
            return False
        if known is None or any(value != known[1][key] for key, value in figures.items()):
            self._remark_early(
                row, year, {**self._facts_of(id), **{name: value for name, value in told.items() if value is not None}}, figures
            )
        if known is None:
            self.result.new_figures.append((id, year, figures))
            self._say_cells(row, id, dict.fromkeys(figures), figures)
            return True
        after = {key: value for key, value in figures.items() if value != known[1][key]}
        if after:
            self.result.figure_edits.append((known[0], {key: known[1][key] for key in after}, after))
            self._say_cells(row, id, known[1], after)
        return bool(after)

    def _remark_early(self, row: ListedOrganisation, year: int | None, facts: Mapping[str, Any], figures: Mapping[str, Any]) -> None:
        """Point at figures of a year before the founding; the founding known may be a later registration, so they are taken."""
        sentence = before_founding(year, founded_in(facts["founded_on"], facts["founded_year"])) if year is not None and figures else ""
        if sentence:
            self._remark(row, "warning", sentence, next(iter(figures)))

    def _without_foreign_band(self, row: ListedOrganisation, id: int, year: int, figures: dict[str, Any]) -> dict[str, Any]:
        """Leave a rating out that is not what the scored sheet, or the reason not to rate, says."""
        told = figures.get("rating")
        if told is None or (id, year) not in self.known.bands or self.known.bands[id, year] == told:
            return figures
        fixed = self.known.bands[id, year]
        sentence = tr("Xếp loại {told} khác phiếu đánh giá năm {year} ({fixed}); giữ như phiếu.").format(
            told=rating_name(told), year=year, fixed=rating_name(fixed) if fixed is not None else tr("không xếp loại")
        )
        self._remark(row, "warning", sentence, "rating")
        return {key: value for key, value in figures.items() if key != "rating"}

    def _past(self, row: ListedOrganisation, day: datetime.date | None) -> datetime.date | None:
        if day is not None and day > self.today:
            self._remark(row, "warning", tr("Ngày kết nạp {day} chưa tới; để trống.").format(day=format_date(day)), "admitted_on")
            return None
        return day
