"""From a workbook to an order that can be carried out: read, compared with the register, told in one report."""

import dataclasses
import datetime
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lmhtx_desktop.areas.organisations.commands import ImportOrganisations, preview_import
from lmhtx_desktop.areas.organisations.merging import Decision, MergePlan, Remark
from lmhtx_desktop.areas.organisations.queries.layouts import kept_layouts
from lmhtx_desktop.areas.organisations.queries.register import communes
from lmhtx_desktop.areas.organisations.reading import NO_LAYOUT, Commune, Layout, ListRead, read_list
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists.remarks import Issue
from lmhtx_desktop.store.datafile import Reading


@dataclass(frozen=True)
class Intake:
    """What is to be taken in.

    Attributes:
        path: the workbook. sheet: None for the one that looks most like a list. year: of the figures, where the
            list does not say. as_of: the day the list speaks of (None: today). chosen, units: what a person
            corrected of the columns (by place, 0-based). decisions: by row, about doubtful rows and those to be left
            out. as_before: match the columns as at the last import of a list with the same headings.
    """

    path: Path
    sheet: str | None = None
    year: int | None = None
    as_of: datetime.date | None = None
    chosen: Mapping[int, str | None] = field(default_factory=dict)
    units: Mapping[int, int] = field(default_factory=dict)
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    as_before: bool = True


@dataclass(frozen=True)
class IntakeReport:
    """What an import does, in counts, and everything to say about rows and columns, in order of rows.

    Attributes:
        read: rows taken for organisations. needs_review: rows that await a person's decision; they and the
            refused rows are not taken in.
    """

    file: str
    sheet: str
    header_row: int
    encoding: str
    read: int
    created: int
    updated: int
    unchanged: int
    needs_review: int
    refused: int
    issues: tuple[Issue, ...]


@dataclass(frozen=True)
class Prepared:
    """A list ready to be taken in by ``import_organisations(work, order)``.

    Attributes:
        communes: names by id, to show what changes. kept_layout: what is known of the sheet's columns from earlier imports.
    """

    intake: Intake
    read: ListRead
    order: ImportOrganisations
    plan: MergePlan
    report: IntakeReport
    communes: Mapping[int, str] = field(default_factory=dict)
    kept_layout: Layout = NO_LAYOUT


def prepare_import(reading: Reading, intake: Intake) -> Prepared:
    """Read the list and decide what each of its rows would do; changes nothing.

    Raises:
        Trouble: the file cannot be read, or is no list.
        RuleBroken: there is no such sheet.
    """
    known = [Commune(code, name) for _, name, code in communes(reading)]
    read = read_list(
        intake.path, communes=known, today=reading.today, sheet=intake.sheet, year=intake.year, chosen=intake.chosen, units=intake.units,
        layouts=kept_layouts(reading) if intake.as_before else None,
    )  # fmt: skip
    return _prepared(reading, intake, read)


def decide_again(reading: Reading, prepared: Prepared, decisions: Mapping[int, Decision]) -> Prepared:
    """Prepare the list that was read with other decisions about its doubtful rows."""
    return _prepared(reading, dataclasses.replace(prepared.intake, decisions=decisions), prepared.read)


def _prepared(reading: Reading, intake: Intake, read: ListRead) -> Prepared:
    order = ImportOrganisations(read.rows, read.file, read.year or intake.year, intake.as_of, intake.decisions)
    plan = preview_import(reading, order)
    names = {id: name for id, name, _ in communes(reading)}
    return Prepared(
        intake,
        read,
        dataclasses.replace(order, plan=plan),
        plan,
        report_of(read, plan),
        names,
        kept_layouts(reading).get(read.fingerprint, NO_LAYOUT),
    )


def report_of(read: ListRead, plan: MergePlan) -> IntakeReport:
    """Put together what reader and merge have to say."""
    letters = {column.field: column.letter for column in read.columns if column.field is not None}
    issues = [*read.issues, *(_issue(remark, letters) for remark in plan.remarks)]
    issues += [Issue(review.row, None, "warning", review.why) for review in plan.reviews]
    issues.sort(key=lambda issue: (issue.row is not None, issue.row or 0))
    return IntakeReport(
        file=read.file, sheet=read.sheet, header_row=read.header_row, encoding=str(read.encoding), read=read.read,
        created=plan.created, updated=plan.updated, unchanged=plan.unchanged, needs_review=len(plan.reviews),
        refused=read.refused + plan.refused, issues=tuple(issues),
    )  # fmt: skip


def _issue(remark: Remark, letters: Mapping[str, str]) -> Issue:
    return Issue(remark.row, letters.get(remark.field), remark.severity, remark.message)


def reasons_left(prepared: Prepared) -> dict[int, str]:
    """Return why rows are neither taken in nor parked, by row of the sheet: refused, or left out by the person."""
    said: dict[int, list[str]] = defaultdict(list)
    for issue in prepared.report.issues:
        if issue.row is not None and issue.severity == "error":
            said[issue.row].append(issue.message if issue.column is None else f"{issue.column}: {issue.message}")
    for row, decision in prepared.intake.decisions.items():
        if decision.act == "skip" and row not in said:
            said[row].append(tr("Không chọn nhập."))
    return {row: " ".join(sentences) for row, sentences in sorted(said.items())}


def write_left(prepared: Prepared, target: Path) -> int:
    """Write the workbook of the rows not taken, to be mended and read again; return how many.

    Raises:
        Trouble: the list cannot be read any more, or the workbook cannot be written.
    """
    from lmhtx_desktop.areas.organisations.reading.returning import write_returned

    try:
        return write_returned(prepared.intake.path, prepared.read, reasons_left(prepared), target)
    except OSError as error:
        raise Trouble(
            tr("Không ghi được tệp “{name}”.").format(name=target.name), tr("Hãy đóng tệp trong Excel, hoặc chọn thư mục khác.")
        ) from error
