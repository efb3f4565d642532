"""A quick look into an ``.xls`` (BIFF8 in an OLE container): password, epoch of day numbers, cells without a value.

Formats: [MS-CFB] for the container, [MS-XLS] for the records. Only what calamine does not tell is read.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

_END_OF_CHAIN = 0xFFFFFFFA
_BOUNDSHEET, _DATEMODE, _FILEPASS, _COLINFO, _FORMULA, _BOOLERR, _EOF, _BOF = 0x85, 0x22, 0x2F, 0x7D, 0x06, 0x205, 0x0A, 0x809
_ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}


@dataclass
class BiffLook:
    """What was seen. Keys of `hidden` and `broken` are sheet names; cells are 0-based (row, column)."""

    is_workbook: bool = False
    encrypted: bool = False
    epoch_1904: bool = False
    hidden: dict[str, frozenset[int]] = field(default_factory=dict)
    broken: dict[str, dict[tuple[int, int], str]] = field(default_factory=dict)


def look_at(raw: bytes) -> BiffLook:
    """Look at the bytes of an OLE file.

    Raises:
        ValueError: the container is damaged.
    """
    try:
        streams = _streams(raw)
        if "Root Entry" not in streams:
            raise ValueError("OLE")
        if "EncryptedPackage" in streams:
            return BiffLook(encrypted=True)
        start = streams.get("Workbook") or streams.get("Book")
        if start is None:
            return BiffLook()
        return _look_at_records(_chain(raw, *start))
    except (struct.error, IndexError) as error:
        raise ValueError("OLE") from error


def _fat(raw: bytes) -> tuple[int, list[int]]:
    size = 1 << struct.unpack_from("<H", raw, 30)[0]
    if size not in (512, 4096):
        raise ValueError("OLE")
    difat = list(struct.unpack_from("<109I", raw, 76))
    following = struct.unpack_from("<I", raw, 68)[0]
    seen = 0
    while following < _END_OF_CHAIN and seen < 4096:
        block = struct.unpack_from(f"<{size // 4}I", raw, (following + 1) * size)
        difat += block[:-1]
        following = block[-1]
        seen += 1
    fat: list[int] = []
    for sector in difat:
        if sector < _END_OF_CHAIN and (sector + 2) * size <= len(raw) + size:
            part = raw[(sector + 1) * size : (sector + 2) * size]
            fat += struct.unpack(f"<{len(part) // 4}I", part[: len(part) // 4 * 4])
    return size, fat


def _sectors(raw: bytes, size: int, fat: list[int], start: int) -> bytes:
    pieces: list[bytes] = []
    sector = start
    while sector < _END_OF_CHAIN and len(pieces) <= len(fat):
        pieces.append(raw[(sector + 1) * size : (sector + 2) * size])
        sector = fat[sector]
    return b"".join(pieces)


def _streams(raw: bytes) -> dict[str, tuple[int, int]]:
    """Return first sector and length of the container's streams by name."""
    size, fat = _fat(raw)
    directory = _sectors(raw, size, fat, struct.unpack_from("<I", raw, 48)[0])
    found = {}
    for place in range(0, len(directory) - 127, 128):
        length = struct.unpack_from("<H", directory, place + 64)[0]
        name = directory[place : place + max(length - 2, 0)].decode("utf-16-le", "replace")
        found[name] = struct.unpack_from("<IQ", directory, place + 116)
    return found


def _chain(raw: bytes, start: int, length: int) -> bytes:
    size, fat = _fat(raw)
    return _sectors(raw, size, fat, start)[: length & 0xFFFFFFFF] if length >= 4096 else b""


def _records(stream: bytes, start: int = 0) -> Iterator[tuple[int, bytes]]:
    place = start
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        place += 4 + length


def _look_at_records(stream: bytes) -> BiffLook:
    look = BiffLook(is_workbook=True)
    starts: dict[str, int] = {}
    for kind, body in _records(stream):
        if kind == _FILEPASS:
            look.encrypted = True
            return look
        if kind == _DATEMODE:
            look.epoch_1904 = body[:2] == b"\x01\x00"
        elif kind == _BOUNDSHEET and len(body) > 8:
            count = body[6]
            wide = body[7] & 1
            name = body[8 : 8 + count * 2].decode("utf-16-le", "replace") if wide else body[8 : 8 + count].decode("latin-1")
            starts[name] = struct.unpack_from("<I", body)[0]
        elif kind == _EOF:
            break
    for name, start in starts.items():
        hidden, broken = _look_at_sheet(stream, start)
        look.hidden[name], look.broken[name] = hidden, broken
    return look


def _look_at_sheet(stream: bytes, start: int) -> tuple[frozenset[int], dict[tuple[int, int], str]]:
    hidden: set[int] = set()
    broken: dict[tuple[int, int], str] = {}
    depth = 0
    for kind, body in _records(stream, start):
        if kind == _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                break
        elif kind == _COLINFO and len(body) >= 10 and body[8] & 1:
            first, last = struct.unpack_from("<HH", body)
            hidden.update(range(first, min(last, 255) + 1))
        elif kind == _BOOLERR and len(body) >= 8 and body[7]:
            broken[struct.unpack_from("<HH", body)] = _ERRORS.get(body[6], "#N/A")
        elif kind == _FORMULA and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2:
            broken[struct.unpack_from("<HH", body)] = _ERRORS.get(body[8], "#N/A")
    return frozenset(hidden), broken
