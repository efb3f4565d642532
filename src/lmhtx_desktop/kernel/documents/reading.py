"""Reading a template before it is filled: whatever is not a field of its kind, a loop over a list or a condition is told."""

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lmhtx_desktop.kernel.documents.kinds import DocumentField, DocumentKind
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import Environment, nodes

_TAGS = re.compile(r"<[^>]+>")
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")
_EXCERPT, _BEFORE = 70, 20
_OPENING = re.compile(r"\{[{%#]")
_CLOSINGS = {"{{": "}}", "{%": "%}", "{#": "#}"}
#: Loops within loops, and blocks of any kind within each other, beyond which a template takes forever or cannot be carried out.
_MOST_LOOPS, _MOST_BLOCKS = 3, 12


def language() -> "Environment":
    """Return the language of templates: fields, loops, conditions, three filters; no functions, no attributes of objects."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    environment.globals.clear()
    environment.tests.clear()
    known = environment.filters
    environment.filters = {"upper": known["upper"], "lower": known["lower"], "batch": _batch}
    return environment


def _batch(lines: Sequence[Mapping[str, Any]], count: int) -> list[list[Mapping[str, Any]]]:
    """Cut a list into rows of `count` lines; the last row is filled up with empty lines, so that a table stays whole."""
    rows = [list(lines[start : start + count]) for start in range(0, len(lines), count)]
    if rows:
        rows[-1] += [dict.fromkeys(rows[-1][0], "")] * (count - len(rows[-1]))
    return rows


def _sources(opened: "DocxTemplate") -> Iterator[tuple[str, str]]:
    """Hand out each part of a Word file in which fields may stand: place and text, with the marks of the Word file."""
    yield tr("thân văn bản"), opened.get_xml()
    for uri, place in ((opened.HEADER_URI, tr("đầu trang")), (opened.FOOTER_URI, tr("chân trang"))):
        for _, part in opened.get_headers_footers(uri):
            yield place, opened.get_part_xml(part)
    for part in opened.docx.part.package.iter_parts():
        if part.content_type == _FOOTNOTES:
            yield tr("cước chú"), part.blob.decode("utf-8")
    for name in _PROPERTIES:
        yield tr("thuộc tính của tệp"), str(getattr(opened.docx.core_properties, name))


def _open_mark(text: str) -> str:
    """Return the words at the first ``{{`` or ``{%`` that is not closed before the next one, "" where all are.

    The library's search for marks takes the square of the length of a part whose marks stay open: minutes for a damaged file.
    """
    words, at = _TAGS.sub("", text), 0
    while found := _OPENING.search(words, at):
        end = words.find(_CLOSINGS[found[0]], found.end())
        if end < 0 or (found[0] != "{#" and _OPENING.search(words, found.end(), end)):
            return html.unescape(words[max(0, found.start() - _BEFORE) :][:_EXCERPT])
        at = end + 2
    return ""


def faults_of(opened: "DocxTemplate", environment: "Environment", kind: DocumentKind) -> Iterator[str]:
    """Tell what is wrong in an opened template, each as a sentence with the place."""
    from jinja2 import TemplateError

    fields = {each.name: each for each in kind.fields}
    wrong = tr("Viết sai cách ở {where}. Trường viết {example}; mỗi for, if phải có endfor, endif.")
    for place, text in _sources(opened):
        torn = _open_mark(text)
        if torn:
            yield wrong.format(where=tr("{place}, chỗ “{words}”").format(place=place, words=torn), example="{{ ten_truong }}")
            continue
        source = re.sub(r"<w:p([ >])", r"\n<w:p\1", opened.patch_xml(text))

        def at(line: int | None, source: str = source, place: str = place) -> str:
            return tr("{place}, chỗ “{words}”").format(place=place, words=_words_at(source, line))

        try:
            yield from _Reader(fields, at).read(environment.parse(source), {})
        except TemplateError as error:
            yield wrong.format(where=at(getattr(error, "lineno", None)), example="{{ ten_truong }}")
        except RecursionError:
            yield tr("{fault} ({where}).").format(fault=_too_deep(), where=place)


def _too_deep() -> str:
    return tr("Các khối for, if lồng nhau quá sâu")


def _words_at(source: str, line: int | None) -> str:
    """Return the words that stand at a line of a part, without the marks of the Word file."""
    lines = source.split("\n")
    at = min(max((line or 1) - 1, 0), len(lines) - 1)
    for text in lines[at:]:
        words = " ".join(html.unescape(_TAGS.sub(" ", text)).split())
        if words:
            return words if len(words) <= _EXCERPT else words[:_EXCERPT].rstrip() + "…"
    return ""


#: What a name stands for while a template is read: a field, one line of a list, a run of such lines, or the loop's counters.
_LINE, _LINES, _LOOP, _PLAIN = "line", "lines", "loop", "plain"
_COUNTERS = frozenset({"index", "first", "last", "length"})


@dataclass
class _Reader:
    """Walks through a parsed template and tells whatever is not a field, a loop over a list or a condition."""

    fields: Mapping[str, DocumentField]
    at: Callable[[int], str]
    _told: list[str] = field(default_factory=list)
    _inside: "list[nodes.Node]" = field(default_factory=list)

    def read(self, node: "nodes.Node", scope: dict[str, tuple[str, DocumentField | None]]) -> list[str]:
        """Return the faults below a node; `scope` says what the names of the loops around it stand for."""
        from jinja2 import nodes

        match node:
            case nodes.TemplateData() | nodes.Const():
                pass
            case nodes.For() | nodes.If() if self._is_too_deep(node):
                self._tell(_too_deep(), node)
            case nodes.For():
                self._inside.append(node)
                self._read_loop(node, scope)
                self._inside.pop()
            case nodes.If():
                self._inside.append(node)
                for below in node.iter_child_nodes():
                    self.read(below, scope)
                self._inside.pop()
            case nodes.Name() | nodes.Getattr() | nodes.Filter():
                self._meaning(node, scope)
            case nodes.Template() | nodes.Output() | nodes.Compare() | nodes.Operand() | nodes.And() | nodes.Or() | nodes.Not():
                for below in node.iter_child_nodes():
                    self.read(below, scope)
            case nodes.CondExpr():
                for below in node.iter_child_nodes():
                    self.read(below, scope)
            case _:
                self._tell(tr("Không dùng được lệnh này trong mẫu"), node)
        return self._told

    def _is_too_deep(self, node: "nodes.Node") -> bool:
        around = [type(each) for each in self._inside]
        return len(around) >= _MOST_BLOCKS or (type(node).__name__ == "For" and around.count(type(node)) >= _MOST_LOOPS)

    def _read_loop(self, loop: "nodes.For", scope: dict[str, tuple[str, DocumentField | None]]) -> None:
        from jinja2 import nodes

        if not isinstance(loop.target, nodes.Name) or loop.test is not None or loop.recursive:
            self._tell(tr("Không dùng được lệnh này trong mẫu"), loop)
            return
        meaning, listed = self._meaning(loop.iter, scope, within_loop=True)
        if meaning not in (_LINES, "runs"):
            if meaning:
                self._tell(tr("Chỉ lặp được (for) theo một danh sách"), loop)
            return
        inner = {**scope, loop.target.name: (_LINE if meaning == _LINES else _LINES, listed), "loop": (_LOOP, None)}
        for below in (*loop.body, *loop.else_):
            self.read(below, inner)

    def _meaning(
        self, node: "nodes.Node", scope: dict[str, tuple[str, DocumentField | None]], *, within_loop: bool = False
    ) -> tuple[str, DocumentField | None]:
        """Return what an expression stands for, ("", None) where it stands for nothing known; that is told."""
        from jinja2 import nodes

        if isinstance(node, nodes.Name):
            if node.name in scope:
                return self._as_used(scope[node.name], node, within_loop)
            known = self.fields.get(node.name)
            if known is None:
                self._tell(tr("Mẫu này không có trường “{name}”").format(name=node.name), node)
                return "", None
            return self._as_used((_LINES, known), node, within_loop) if known.parts else (_PLAIN, known)
        if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name in scope:
            meaning, listed = scope[node.node.name]
            if meaning == _LOOP and node.attr in _COUNTERS:
                return _PLAIN, None
            if meaning == _LINE and listed is not None and any(part.name == node.attr for part in listed.parts):
                return _PLAIN, None
            self._tell(tr("Danh sách không có trường “{name}”").format(name=f"{node.node.name}.{node.attr}"), node)
            return "", None
        if isinstance(node, nodes.Filter) and node.node is not None:
            return self._filtered(node, node.node, scope)
        self._tell(tr("Không dùng được lệnh này trong mẫu"), node)
        return "", None

    def _filtered(
        self, node: "nodes.Filter", inside: "nodes.Node", scope: dict[str, tuple[str, DocumentField | None]]
    ) -> tuple[str, DocumentField | None]:
        from jinja2 import nodes

        plain = not node.args and not node.kwargs and node.dyn_args is None and node.dyn_kwargs is None
        if node.name in ("upper", "lower") and plain:
            return self._meaning(inside, scope)
        if node.name == "batch" and len(node.args) == 1 and isinstance(node.args[0], nodes.Const) and node.args[0].value in range(1, 13):
            meaning, listed = self._meaning(inside, scope, within_loop=True)
            if meaning == _LINES and not node.kwargs:
                return "runs", listed
        self._tell(tr("Không dùng được lệnh này trong mẫu"), node)
        return "", None

    def _as_used(self, meant: tuple[str, DocumentField | None], node: "nodes.Name", within_loop: bool) -> tuple[str, DocumentField | None]:
        """A list or a line stands for nothing by itself: it is looped over, or one of its fields is taken."""
        if meant[0] != _PLAIN and not within_loop:
            self._tell(tr("“{name}” là danh sách, phải dùng với for").format(name=node.name), node)
            return "", None
        return meant

    def _tell(self, fault: str, node: "nodes.Node") -> None:
        self._told.append(tr("{fault} ({where}).").format(fault=fault, where=self.at(node.lineno)))
