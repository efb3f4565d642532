"""A filled form, and an explanation of one of its numbers, as pages to print. Pure."""

from lmhtx_desktop.areas.reporting.explain import Explanation
from lmhtx_desktop.areas.reporting.layout import heading_cells, heading_depth, lead_columns, lead_widths
from lmhtx_desktop.areas.reporting.matrix import Matrix
from lmhtx_desktop.areas.reporting.office import office_words
from lmhtx_desktop.areas.reporting.queries import FilledForm
from lmhtx_desktop.areas.reporting.seal import check_code
from lmhtx_desktop.areas.reporting.words import RowStyle
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.paper import (
    Block,
    Grid,
    GridCell,
    GridColumn,
    GridRow,
    Heading,
    OfficialHead,
    Paper,
    Paragraph,
    Signature,
    Signatures,
)

#: Beyond this many value columns the table is printed small.
_MANY_COLUMNS = 9


def form_paper(filled: FilledForm) -> Paper:
    """Make the page of a filled form, with the same content as its workbook."""
    matrix, form, words = filled.matrix, filled.matrix.form, office_words(filled.settings, filled.today, filled.issuer)
    small = len(form.columns) > _MANY_COLUMNS
    blocks: list[Block] = [
        OfficialHead(words.parent, words.office, words.number, words.place_and_date),
        Paragraph(tr("Biểu {code}").format(code=form.code), align="right", bold=True, size=11),
        Heading(form.title.upper(), matrix.subtitle),
        *([Paragraph(form.unit, align="right", italic=True, size=11)] if form.unit else []),
        Grid(_columns(matrix), _heading(matrix), _rows(matrix), size=7.5 if small else 11),
        Signatures(
            (
                Signature(tr("NGƯỜI LẬP BIỂU"), name=words.preparer),
                Signature(words.leader_title, tr("(Ký, họ tên, đóng dấu)"), words.leader),
            )
        ),
        Paragraph(tr("Nơi nhận: {receivers}; lưu VT.").format(receivers="; ".join(form.receivers)), align="left", italic=True, size=11),
        Paragraph(tr("Căn cứ: {legal}.").format(legal=form.legal), align="left", italic=True, size=10),
    ]
    footer = tr("{code}, {period}. Mã kiểm tra: {check}").format(code=form.code, period=matrix.period.label, check=check_code(matrix))
    return Paper(title=f"{form.code} {matrix.period.text}", blocks=tuple(blocks), landscape=form.landscape, footer=footer)


def explanation_paper(filled: FilledForm, found: Explanation) -> Paper:
    """Make the annex that explains one number: what it is, how it is computed, every record behind it."""
    matrix, form, words = filled.matrix, filled.matrix.form, office_words(filled.settings, filled.today, filled.issuer)
    value = found.cell.text if not found.cell.is_overtyped else tr("{typed} (nhập tay)").format(typed=found.cell.text)
    rows = [GridRow((str(place), part.label, part.text)) for place, part in enumerate(found.parts, 1)]
    grid = Grid(
        (GridColumn(6, "center"), GridColumn(70), GridColumn(24, "right")),
        ((GridCell(tr("STT")), GridCell(tr("Hồ sơ")), GridCell(tr("Số"))),),
        rows,
    )
    blocks: list[Block] = [
        OfficialHead(words.parent, words.office, "", words.place_and_date),
        Heading(tr("PHỤ LỤC GIẢI TRÌNH SỐ LIỆU"), tr("Biểu {code}, {period}").format(code=form.code, period=matrix.period.label)),
        Paragraph(
            tr("{row} – {column}: {value} {unit}").format(
                row=found.row_label, column=found.column_label, value=value, unit=found.unit_label
            ),
            bold=True,
        ),
        Paragraph(found.how),
        *([grid] if rows else []),
        Signatures((Signature(tr("NGƯỜI LẬP BIỂU"), name=words.preparer),)),
    ]
    return Paper(title=tr("Giải trình {code} {period}").format(code=form.code, period=matrix.period.text), blocks=tuple(blocks))


def _columns(matrix: Matrix) -> tuple[GridColumn, ...]:
    form = matrix.form
    aligned = ("center", "left", "center")[: lead_columns(form)]
    lead = [GridColumn(width, "left" if side == "left" else "center") for width, side in zip(lead_widths(form), aligned, strict=True)]
    return (*lead, *(GridColumn(column.width, "left" if column.words else "right") for column in form.columns))


def _heading(matrix: Matrix) -> tuple[tuple[GridCell, ...], ...]:
    lines: list[list[GridCell]] = [[] for _ in range(heading_depth(matrix.form))]
    for cell in heading_cells(matrix.form, matrix.period):
        lines[cell.row].append(GridCell(cell.text, columns=cell.columns, rows=cell.rows))
    return tuple(tuple(line) for line in lines)


def _rows(matrix: Matrix) -> tuple[GridRow, ...]:
    form = matrix.form
    rows: list[GridRow] = []
    for row in form.rows:
        label = row.label.upper() if row.style is RowStyle.GROUP else row.label
        lead = (row.number, label, row.unit)[: lead_columns(form)]
        values = (matrix.text(row, column) for column in form.columns)
        bold = row.style in (RowStyle.GROUP, RowStyle.TOTAL)
        rows.append(GridRow((*lead, *values), "bold" if bold else "italic" if row.style is RowStyle.DETAIL else "plain"))
    return tuple(rows)
