"""argparse in Vietnamese: its own words come through its gettext hook, those of the house stand with each argument."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn, TypeAlias

from lmhtx_desktop.cli.answers import WRONG_WORDS
from lmhtx_desktop.kernel.language import mark, tr

#: Where a room hangs its words.
Words: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

#: What argparse may say to a person, in Python 3.11 to 3.14.
ARGPARSE_WORDS = {
    "usage: ": mark("cách dùng: "),
    "positional arguments": mark("tham số"),
    "options": mark("tùy chọn"),
    "subcommands": mark("lệnh con"),
    "show this help message and exit": mark("xem hướng dẫn này rồi thoát"),
    "show program's version number and exit": mark("xem phiên bản rồi thoát"),
    "argument %(argument_name)s: %(message)s": mark("%(argument_name)s: %(message)s"),
    "unknown parser %(parser_name)r (choices: %(choices)s)": mark("không có lệnh “%(parser_name)s” (các lệnh: %(choices)s)"),
    "can't open '%(filename)s': %(error)s": mark("không mở được tệp “%(filename)s”: %(error)s"),
    "unrecognized arguments: %s": mark("thừa hoặc không hiểu: %s"),
    "not allowed with argument %s": mark("không dùng cùng với %s"),
    "ignored explicit argument %r": mark("không nhận giá trị %r"),
    "the following arguments are required: %s": mark("còn thiếu: %s"),
    "one of the arguments %s is required": mark("cần một trong các mục: %s"),
    "expected one argument": mark("cần một giá trị"),
    "expected at most one argument": mark("chỉ nhận nhiều nhất một giá trị"),
    "expected at least one argument": mark("cần ít nhất một giá trị"),
    "expected %s argument": mark("cần %s giá trị"),
    "expected %s arguments": mark("cần %s giá trị"),
    "ambiguous option: %(option)s could match %(matches)s": mark("%(option)s viết tắt của nhiều tùy chọn: %(matches)s"),
    "unexpected option string: %s": mark("không chờ tùy chọn %s ở đây"),
    "invalid %(type)s value: %(value)r": mark("giá trị “%(value)s” không đúng kiểu"),
    "invalid choice: %(value)r (choose from %(choices)s)": mark("không có lựa chọn “%(value)s” (các lựa chọn: %(choices)s)"),
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": mark(
        "không có lựa chọn “%(value)s”; phải chăng là “%(closest)s”? (các lựa chọn: %(choices)s)"
    ),
    "option '%(option)s' is deprecated": mark("tùy chọn “%(option)s” không nên dùng nữa"),
    "argument '%(argument_name)s' is deprecated": mark("tham số “%(argument_name)s” không nên dùng nữa"),
    "command '%(parser_name)s' is deprecated": mark("lệnh “%(parser_name)s” không nên dùng nữa"),
    "%(prog)s: warning: %(message)s\n": mark("%(prog)s: lưu ý: %(message)s\n"),
    "%(prog)s: error: %(message)s\n": mark("%(prog)s: lệnh chưa đúng: %(message)s\n"),
}


def _say(text: str) -> str:
    return tr(ARGPARSE_WORDS[text]) if text in ARGPARSE_WORDS else text


def _say_count(one: str, many: str, count: int) -> str:
    return _say(one if count == 1 else many)


@contextmanager
def in_our_words() -> Iterator[None]:
    """While it lasts, argparse asks us for its sentences instead of the catalogues of the computer it runs on."""
    place = vars(argparse)
    kept = {name: place[name] for name in ("_", "ngettext")}
    place.update({"_": _say, "ngettext": _say_count})
    try:
        yield
    finally:
        place.update(kept)


class Parser(argparse.ArgumentParser):
    """Tells wrong words in a sentence, below how they go."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words, and how they go."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_WORDS, tr("Lệnh chưa đúng: {message}").format(message=message) + "\n")


def add_word(words: Words, name: str, told: str) -> argparse.ArgumentParser:
    """Add a word to the grammar; what it does is told in the list of words and above its own help."""
    return words.add_parser(name, help=told, description=told)


def offer_json(words: argparse.ArgumentParser) -> None:
    """Let the answer be asked for as JSON."""
    words.add_argument("--json", action="store_true", help=tr("trả lời bằng JSON cho chương trình khác"))


def whole_number(text: str) -> int:
    """Read a whole number.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        return int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(tr("“{text}” không phải là số nguyên").format(text=text)) from error
