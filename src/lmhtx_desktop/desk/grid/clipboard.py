"""Blocks of cells between a grid and a spreadsheet, as text with tabs."""

import csv
import io
from collections.abc import Sequence

Block = list[list[str]]


def block_of(text: str) -> Block:
    """Read what a spreadsheet put on the clipboard; cells of several lines come in quotation marks.

    All lines have the same number of cells.
    """
    lines = _lines(text)
    widest = max(map(len, lines), default=0)
    return [[" ".join(cell.split()) for cell in line] + [""] * (widest - len(line)) for line in lines]


def text_of(block: Sequence[Sequence[str]]) -> str:
    """Write a block so that a spreadsheet takes it over."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in block)


def spread(block: Block, height: int, width: int) -> Block:
    """Repeat a block over a larger selection where it fits a whole number of times; otherwise it stays as it is."""
    if not block or height % len(block) or width % len(block[0]):
        return block
    return [line * (width // len(line)) for line in block] * (height // len(block))


def _lines(text: str) -> Block:
    whole = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if '"' in whole:
        try:
            return [list(line) or [""] for line in csv.reader(io.StringIO(whole), delimiter="\t", strict=True)]
        except csv.Error:
            pass
    return [line.split("\t") for line in whole.split("\n")]
