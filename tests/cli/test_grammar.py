"""The words of the command line: help and complaints are Vietnamese, whatever argparse itself would say."""

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from lmhtx_desktop.app import console
from lmhtx_desktop.cli.grammar import ARGPARSE_WORDS, in_our_words
from lmhtx_desktop.cli.main import parser

#: English that argparse says of its own accord; `form`, `list`, `show` are words of the command line.
_ENGLISH = re.compile(
    r"\b(usage|options?|positional|arguments?|required|help message|exit|choose|invalid|expected|error|show program)\b(?!s?\.)"
)
#: Complaints about how a program describes its words; no person meets them.
_FOR_PROGRAMMERS = (
    "__call__", "conflicting", "cannot ", "'required' is", "invalid option string", "dest= is", "invalid conflict_resolution",
    "mutually exclusive", "is not callable", "has an empty name", "with mode",
)  # fmt: skip


def all_parsers(root: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield root
    for action in root._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                yield from all_parsers(each)


def said_by_argparse() -> set[str]:
    """Every sentence that the argparse of this Python hands to gettext."""
    found = set()
    for node in ast.walk(ast.parse(Path(argparse.__file__).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext"):
            found |= {arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}
    return found


def test_every_sentence_of_this_argparse_has_its_vietnamese() -> None:
    said = {text for text in said_by_argparse() if not any(sign in text for sign in _FOR_PROGRAMMERS)}
    assert len(said) > 15
    assert said - set(ARGPARSE_WORDS) == set()


@pytest.mark.parametrize("text", ARGPARSE_WORDS)
def test_a_sentence_takes_no_other_values_than_argparse_hands_it(text: str) -> None:
    values = re.compile(r"%(?:\((\w+)\))?[sr]")
    named = {name for name in values.findall(text) if name}
    theirs, ours = values.findall(text), values.findall(ARGPARSE_WORDS[text])
    assert set(ours) <= named if named else len(ours) == len(theirs)


def test_every_help_is_vietnamese_and_tells_every_word() -> None:
    with in_our_words():
        parsers = list(all_parsers(parser()))
        assert len(parsers) > 14
        for each in parsers:
            told = each.format_help()
            assert told.startswith("cách dùng: lmhtx")
            assert _ENGLISH.findall(told) == [], told
            for action in each._actions:
                assert action.help or isinstance(action, argparse._SubParsersAction), f"{each.prog}: {action.dest}"
                if action.nargs != 0:
                    assert action.metavar, f"{each.prog}: {action.dest} would be shown by its English name"
                    assert action.metavar == str(action.metavar).upper()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "còn thiếu: LỆNH"),
        (["nope"], "LỆNH: không có lựa chọn “nope”"),
        (["form"], "còn thiếu: VIỆC"),
        (["new"], "còn thiếu: TỆP, --province"),
        (["list", "organisations", "--db"], "--db: cần một giá trị"),
        (["list", "loans", "--db", "a"], "LOẠI: không có lựa chọn “loans”"),
        (["demo", "a", "--years", "năm"], "--years: “năm” không phải là số nguyên"),
        (["check", "a", "b"], "thừa hoặc không hiểu: b"),
        (["check", "a", "--json=3"], "--json: không nhận giá trị '3'"),
        (["form", "export", "all", "--db", "a", "--p", "2025"], "--p viết tắt của nhiều tùy chọn: --period, --pdf"),
    ],
)
def test_wrong_words_are_told_in_vietnamese_with_status_2(words: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert console.main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("cách dùng: lmhtx")
    assert f"Lệnh chưa đúng: {told}" in said.err
    assert _ENGLISH.findall(said.err.replace("--json", "")) == []


def test_help_ends_well_and_argparse_is_given_back_its_own_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert console.main(["import", "--help"]) == 0
    assert "chỉ xem trước, không ghi" in capsys.readouterr().out
    assert argparse.ArgumentParser(prog="x", add_help=False).format_usage() == "usage: x\n"
