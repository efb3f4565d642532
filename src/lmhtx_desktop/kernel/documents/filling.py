"""Filling a template: values in, a Word file out."""

import io
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lmhtx_desktop.kernel.documents.kinds import DOTS, DocumentKind, Value
from lmhtx_desktop.kernel.documents.opening import open_template
from lmhtx_desktop.kernel.documents.reading import faults_of, language
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import Environment

_NOT_XML = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def fill(template: bytes, kind: DocumentKind, values: Mapping[str, Value], title: str = "") -> bytes:
    """Return the document: the template with every field replaced.

    `values` has exactly the fields of `kind`. `title` becomes the file's title.

    Raises:
        Trouble: the template cannot be opened, or uses what is no field of this kind.
    """
    missing = {each.name for each in kind.fields} ^ set(values)
    if missing:
        raise KeyError(f"{kind.code}: {sorted(missing)}")
    opened = open_template(template, kind.title)
    environment = language()
    faults = list(faults_of(opened, environment, kind))
    if faults:
        raise Trouble(tr("Mẫu “{title}” có chỗ không dùng được: {fault}").format(title=tr(kind.title), fault=faults[0]), _what_to_do())
    return _render(opened, environment, kind, values, title)


def template_faults(template: bytes, kind: DocumentKind) -> list[str]:
    """List what is wrong in a template, each as a sentence that names the field and the place; nothing wrong is an empty list.

    Raises:
        Trouble: it cannot be opened as a Word file.
    """
    opened = open_template(template, kind.title)
    environment = language()
    faults = list(faults_of(opened, environment, kind))
    if faults:
        return list(dict.fromkeys(faults))
    try:
        _render(open_template(template, kind.title), environment, kind, kind.sample(), "")
    except Trouble as trouble:
        return [trouble.sentence]
    return []


def _what_to_do() -> str:
    return tr("Hãy sửa mẫu trong Hệ thống → Mẫu văn bản, hoặc dùng lại mẫu gốc.")


class _Blank(str):
    """Something not recorded: dots on paper, no in a condition."""

    def __bool__(self) -> bool:
        return False


def _printable(value: Value) -> Any:
    """Return a value as the template meets it: signs a Word file cannot hold left out, not recorded as dots."""
    if value is None or value == "":
        return _Blank(DOTS if value is None else "")
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _NOT_XML.sub("", value)
    if isinstance(value, Sequence):
        lines: list[Any] = list(value)
        return [{name: _printable(part) for name, part in line.items()} for line in lines]
    raise TypeError(f"a document takes text, not {type(value).__name__}")


def _render(opened: "DocxTemplate", environment: "Environment", kind: DocumentKind, values: Mapping[str, Value], title: str) -> bytes:
    from jinja2 import TemplateError
    from lxml.etree import LxmlError

    try:
        opened.render({name: _printable(value) for name, value in values.items()}, environment)
    except TypeError as error:
        raise Trouble(
            tr("Mẫu “{title}” có điều kiện if so sánh chữ với số, nên không điền được.").format(title=tr(kind.title)), _what_to_do()
        ) from error
    except (TemplateError, LxmlError, AttributeError, ValueError, KeyError, SyntaxError, RecursionError) as error:
        raise Trouble(
            tr("Mẫu “{title}” có khối for hoặc if cắt ngang một đoạn hay một bảng, nên không điền được.").format(title=tr(kind.title)),
            _what_to_do(),
        ) from error
    if title:
        opened.docx.core_properties.title = _NOT_XML.sub("", title)[:250]
    out = io.BytesIO()
    opened.save(out)
    return out.getvalue()
