"""Opening a Word file that somebody made elsewhere: what is no plain .docx of reasonable size is refused before it is unpacked."""

import io
import zipfile
from typing import TYPE_CHECKING, Any

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

#: A Word file larger than this, or unpacking to more, is no template.
LARGEST, LARGEST_UNPACKED, MOST_PARTS = 4_000_000, 60_000_000, 600
_OLE = b"\xd0\xcf\x11\xe0"


def open_template(template: bytes, title: str) -> "DocxTemplate":
    """Open a template of the kind called `title`.

    Raises:
        Trouble: not a Word file, an old or locked one, one with macros, or far too large.
    """
    from docxtpl import DocxTemplate
    from lxml import etree

    class StrictTemplate(DocxTemplate):  # type: ignore[misc]
        """Refuses what a loop or condition tore apart; the library would mend it by leaving parts out."""

        def fix_tables(self, xml: str) -> Any:
            etree.fromstring(xml)
            return super().fix_tables(xml)

    _refuse_foreign(template, title)
    try:
        opened = StrictTemplate(io.BytesIO(template))
        opened.render_init()
        opened.get_xml()
    except Exception as error:
        raise Trouble(
            tr("Mẫu “{title}” không phải là tệp Word (.docx) mở được.").format(title=tr(title)),
            tr("Hãy mở tệp trong Word, chọn Lưu thành… → Word Document (.docx), rồi chọn lại."),
        ) from error
    return opened


def _refuse_foreign(template: bytes, title: str) -> None:
    """Refuse, before anything is unpacked, what is no plain Word file of reasonable size."""
    if template.startswith(_OLE):
        raise Trouble(
            tr("Mẫu “{title}” là tệp Word kiểu cũ (.doc) hoặc có mật khẩu.").format(title=tr(title)),
            tr("Hãy bỏ mật khẩu và lưu lại thành Word Document (.docx)."),
        )
    if len(template) > LARGEST:
        raise Trouble(
            tr("Mẫu “{title}” lớn quá {size} MB.").format(title=tr(title), size=LARGEST // 1_000_000), tr("Hãy nén ảnh trong mẫu.")
        )
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Trouble(
            tr("Mẫu “{title}” không phải là tệp Word (.docx) mở được.").format(title=tr(title)),
            tr("Hãy mở tệp trong Word, chọn Lưu thành… → Word Document (.docx), rồi chọn lại."),
        ) from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise Trouble(tr("Mẫu “{title}” chứa quá nhiều nội dung.").format(title=tr(title)), tr("Hãy bớt ảnh và bảng trong mẫu."))
    if any("vbaproject" in part.filename.lower() or "activex" in part.filename.lower() for part in parts):
        raise Trouble(
            tr("Mẫu “{title}” có chứa macro.").format(title=tr(title)), tr("Hãy lưu lại thành Word Document (.docx), không kèm macro.")
        )
