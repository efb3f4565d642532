"""Opening lists saved as text: any usual separator, any encoding Excel or an old program may have used."""

import csv
import io
import unicodedata
from collections import Counter
from pathlib import Path

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.legacy import Encoding, detect_encoding
from lmhtx_desktop.kernel.lists.sheet import MOST_ROWS, OpenedList, Sheet, too_many_rows

_SEPARATORS = ";,\t|"
_MOST_COLUMNS = 1000


def open_delimited(path: Path) -> OpenedList:
    """Open a ``.csv`` or ``.txt`` list: separator ``;`` ``,`` tab or ``|``; UTF-8, UTF-16, cp1258, or TCVN3 and VNI fonts.

    Raises:
        Trouble: not a table of text, or too many rows.
    """
    text = _decoded(path.read_bytes())
    rows = _rows(path, text)
    name = path.stem

    def read(_name: str) -> Sheet:
        return Sheet(name, rows)

    return OpenedList((name,), (), read)


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    if raw.startswith(b"\xef\xbb\xbf"):
        return raw.decode("utf-8-sig", "replace")
    zeros = raw[:2048].count(0)
    if zeros > len(raw[:2048]) // 4:
        return raw.decode("utf-16-le" if raw[1:2] == b"\0" else "utf-16-be", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bits(raw)


def _eight_bits(raw: bytes) -> str:
    """Decode text of one byte a sign: cp1258 where its words make sense, else Latin-1 for the fonts of old."""
    latin = raw.decode("cp1252", "replace").replace("\ufffd", " ") if _has_c1(raw) else raw.decode("latin-1")
    sample = latin[:100_000].split("\n")[:400]
    if detect_encoding(piece for line in sample for piece in line.replace(";", ",").replace("\t", ",").split(",")) is not Encoding.UNICODE:
        return latin
    return unicodedata.normalize("NFC", raw.decode("cp1258", "replace"))


def _has_c1(raw: bytes) -> bool:
    return any(0x80 <= byte < 0xA0 for byte in raw[:100_000])


def _rows(path: Path, text: str) -> list[list[str]]:
    text = text.lstrip("\ufeff")
    first, _, rest = text.partition("\n")
    separator = None
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        named, text = first.strip()[4], rest
        separator = named if named in _SEPARATORS else None
        rows: list[list[str]] = [[]]
    else:
        rows = []
    try:
        separator = separator or _separator(text)
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            rows.append(row[:_MOST_COLUMNS])
            if len(rows) > MOST_ROWS:
                raise too_many_rows(path.stem, text.count("\n"))
    except csv.Error as error:
        raise Trouble(
            tr("Tệp “{name}” không phải là bảng chữ có dấu phân cách.").format(name=path.name),
            tr("Hãy mở danh sách bằng Excel rồi lưu thành .xlsx hoặc CSV UTF-8."),
        ) from error
    width = max((len(row) for row in rows), default=0)
    for row in rows:
        row.extend([""] * (width - len(row)))
    return rows


def _separator(text: str) -> str:
    """Return the sign that cuts most of the first lines into the same number of cells, more than one."""
    lines = [line for line in io.StringIO(text[:200_000], newline="") if line.strip()][:60]
    best, merit = ",", 0
    for sign in _SEPARATORS:
        counts = Counter(len(row) for row in csv.reader(lines, delimiter=sign) if len(row) > 1)
        if not counts:
            continue
        cells, often = counts.most_common(1)[0]
        if (found := often * min(cells, 20)) > merit:
            best, merit = sign, found
    return best
