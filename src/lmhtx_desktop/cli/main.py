"""``lmhtx``: reads the words, calls the command, answers in sentences or JSON, and never shows a traceback.

Exit status: 0 done · 1 done, but something needs a person · 2 wrong words · 3 could not be done, nothing changed.
"""

import argparse
import sys
from collections.abc import Sequence

from lmhtx_desktop import __version__
from lmhtx_desktop.cli import duplicates, files, forms, history, lists, loans
from lmhtx_desktop.cli.answers import CANNOT, House
from lmhtx_desktop.cli.grammar import Parser, in_our_words
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.language import tr


def parser() -> argparse.ArgumentParser:
    """Build the whole grammar; each room adds its own words."""
    root = Parser(
        prog="lmhtx",
        description=tr("Chương trình của Liên minh HTX, không cần cửa sổ. Xem cách dùng một lệnh: lmhtx LỆNH --help"),
        epilog=tr("Mã kết thúc: 0 xong · 1 xong nhưng cần người xem lại · 2 lệnh chưa đúng · 3 không làm được, dữ liệu giữ nguyên."),
    )
    root.add_argument("--version", action="version", version=__version__, help=tr("xem phiên bản rồi thoát"))
    words = root.add_subparsers(dest="word", required=True, title=tr("các lệnh"), metavar=tr("LỆNH"), parser_class=Parser)
    for room in (files, lists, duplicates, history, forms, loans):
        room.add_words(words)
    return root


def run(arguments: Sequence[str] | None, house: House) -> int:
    """Carry out one line of words; return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        with in_our_words():
            chosen = parser().parse_args(arguments)
    except SystemExit as leave:
        return int(leave.code or 0)
    try:
        return int(chosen.carry_out(chosen, house))
    except RuleBroken as broken:
        print(broken.sentence, file=sys.stderr)
    except Trouble as trouble:
        print(f"{trouble.sentence} {trouble.what_to_do}".strip(), file=sys.stderr)
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        print(tr("Đã dừng; không có gì thay đổi."), file=sys.stderr)
    except MemoryError:
        print(tr("Máy không đủ bộ nhớ cho việc này; không có gì thay đổi."), file=sys.stderr)
    except OSError as error:
        house.report_bug(error)
        why = error.strerror or type(error).__name__
        print(tr("Máy tính không cho đọc hoặc ghi ({why}); không có gì thay đổi.").format(why=why), file=sys.stderr)
    except Exception as bug:
        place = house.report_bug(bug)
        print(tr("Chương trình gặp lỗi ngoài dự kiến; dữ liệu đã ghi vẫn an toàn. Chi tiết: {place}").format(place=place), file=sys.stderr)
    return CANNOT
