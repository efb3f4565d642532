"""A quick look into an ``.xlsx`` before it is loaded: how far its values reach, and cells that have none.

calamine lays a sheet out as a full rectangle and gives formulas without a stored result, and errors like
``#N/A``, as empty cells. A stray value in the last row of Excel would cost gigabytes; an empty cell where a
formula stands would be a figure lost in silence. This look finds both; it parses nothing else.
"""

import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

#: The rectangle calamine may be asked to lay out.
MOST_CELLS = 10_000_000
_LARGEST_PART = 1024**3
#: Sheets pack to a twentieth; what packs to a two-hundredth, and is large, was made to fill the memory.
_LARGE_PART, _MOST_PACKED = 16 * 1024**2, 200
_CHUNK = 1 << 20
_OVERLAP = 4096
_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*)>')
#: What a cell far right or deep down looks like at the least: a pattern that begins with a plain letter is searched for many times faster.
_OUTLYING_HINT = re.compile(rb'r\s*=\s*["\'](?:(?:[B-Z]|A[A-Z])[A-Z]|[A-Z]*\d{6})')
_FAR_CELL = re.compile(rb'<c\b[^>]*?\br\s*=\s*["\']([B-Z][A-Z]|[A-Z]{3,9})(\d{1,10})["\'](?:[^>]*[^/])?>(?!</c>)')
_DEEP_CELL = re.compile(rb'<c\b[^>]*?\br\s*=\s*["\'][A-Z]+(\d{6,10})["\'](?:[^>]*[^/])?>(?!</c>)')
_DEEP_ROW = re.compile(rb'<row\b[^>]*?\br\s*=\s*["\'](\d{6,10})["\'][^>]*>\s*<c(?![^>]*\br\s*=)')
_ERROR_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"[^>]*\bt="e"[^>]*>(?:<f[^>]*>[^<]*</f>|<f[^>]*/>)?<v>([^<]{0,20})</v>')
_BARE_FORMULA = re.compile(rb"(?:</f>|<f[^>]*/>)\s*(?:<v ?/>|<v></v>)?\s*</c>")
_HIDDEN_COLUMNS = re.compile(rb"<col\b[^>]*>")
_NAMESPACES = {
    "m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "s": "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "r": "http://schemas.openxmlformats.org/package/2006/relationships",
}


@dataclass(frozen=True)
class BookLook:
    """What the workbook part says: the file part of each sheet, and the epoch of its day numbers."""

    parts: dict[str, str]
    epoch_1904: bool


@dataclass
class SheetLook:
    """How far values reach (rows, columns), hidden columns, and cells that calamine would give as empty."""

    rows: int = 0
    columns: int = 60
    hidden: frozenset[int] = frozenset()
    broken: dict[tuple[int, int], str] = field(default_factory=dict)


def look_at(path: Path) -> BookLook:
    """Read names and parts of the sheets.

    Raises:
        ValueError: the workbook part is missing or broken, or a part would fill the memory.
    """
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            if info.file_size > _LARGEST_PART or info.file_size > max(_LARGE_PART, info.compress_size * _MOST_PACKED):
                raise ValueError(info.filename)
        try:
            book = _parsed(archive, "xl/workbook.xml")
            links = _parsed(archive, "xl/_rels/workbook.xml.rels")
        except (KeyError, ElementTree.ParseError, zipfile.BadZipFile) as error:
            raise ValueError("xl/workbook.xml") from error
    targets = {link.get("Id"): link.get("Target", "") for link in links.iter() if link.tag.endswith("}Relationship")}
    parts: dict[str, str] = {}
    for sheet in book.iter():
        if not sheet.tag.endswith("}sheet"):
            continue
        link = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), None)
        target = targets.get(link, "")
        parts[sheet.get("name", "")] = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))
    epoch = any(item.tag.endswith("}workbookPr") and item.get("date1904") in ("1", "true") for item in book.iter())
    return BookLook(parts, epoch)


def _parsed(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    info = archive.getinfo(part)
    if info.file_size > 16 * 1024 * 1024:
        raise ValueError(part)
    text = archive.read(info)
    if b"<!ENTITY" in text or b"<!DOCTYPE" in text:
        raise ValueError(part)
    return ElementTree.fromstring(text)


def column_of(letters: bytes) -> int:
    """Return the 0-based column of Excel's letters."""
    number = 0
    for sign in letters:
        number = number * 26 + sign - 64
    return number - 1


def scan_sheet(path: Path, part: str) -> SheetLook:
    """Run once through the sheet's XML.

    Raises:
        ValueError: the part is missing, damaged or absurdly large.
    """
    look = SheetLook()
    try:
        with zipfile.ZipFile(path) as archive:
            info = archive.getinfo(part)
            if info.file_size > _LARGEST_PART:
                raise ValueError(part)
            with archive.open(info) as stream:
                before = b""
                while chunk := stream.read(_CHUNK):
                    _scan(before + chunk, look, first=not before)
                    before = (before + chunk)[-_OVERLAP:]
    except (KeyError, zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
        raise ValueError(part) from error
    return look


def _scan(text: bytes, look: SheetLook, *, first: bool) -> None:
    if first:
        head = text[: max(text.find(b"<sheetData"), 0)]
        look.hidden = frozenset(column for tag in _HIDDEN_COLUMNS.findall(head) for column in _hidden_span(tag))
    start = text.rfind(b"<c ", 0, max(text.rfind(b"</c>"), 0))
    if start >= 0 and (cell := _CELL.match(text, start)) and not text.startswith(b"</c>", cell.end()):
        look.rows = max(look.rows, int(cell[2]))
    if _OUTLYING_HINT.search(text):
        for far in _FAR_CELL.finditer(text):
            look.columns = max(look.columns, column_of(far[1]) + 1)
            look.rows = max(look.rows, int(far[2]))
        for deep in (*_DEEP_CELL.finditer(text), *_DEEP_ROW.finditer(text)):
            look.rows = max(look.rows, int(deep[1]))
    if b't="e"' in text:
        for cell in _ERROR_CELL.finditer(text):
            look.broken[int(cell[2]) - 1, column_of(cell[1])] = cell[3].decode("ascii", "replace")
    if b"<f" in text:
        for bare in _BARE_FORMULA.finditer(text):
            cell = _CELL.match(text, max(text.rfind(b"<c ", 0, bare.start()), 0))
            if cell and b't="str"' not in cell[3]:
                look.broken.setdefault((int(cell[2]) - 1, column_of(cell[1])), "")


def _hidden_span(tag: bytes) -> range:
    values = dict(re.findall(rb'(\w+)="([^"]*)"', tag))
    if values.get(b"hidden") not in (b"1", b"true"):
        return range(0)
    first, last = int(values.get(b"min", b"1")), int(values.get(b"max", b"1"))
    return range(first - 1, min(last, first + 255))
