"""Writing files whole: beside the target first, then moved into place in one step."""

import errno
import io
import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr

#: What Windows allows in no file name.
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"|?*/\\]+')


def write_book(target: Path, save: Callable[[IO[bytes]], object]) -> None:
    """Write what `save` puts into a stream; or leave all as it was.

    It is gathered before the target's disk is touched: writers of workbooks and PDFs do not tell, or tell too late, that
    the disk ran full under them.

    Raises:
        Trouble: as `write_whole`.
    """

    def write(draft: Path) -> None:
        gathered = io.BytesIO()
        save(gathered)
        draft.write_bytes(gathered.getbuffer())

    write_whole(target, write)


def write_whole(target: Path, write: Callable[[Path], None]) -> None:
    """Let `write` fill a draft beside `target`, flush it to disk and put it in place; or leave all as it was.

    Raises:
        Trouble: the target is open in another program (Excel locks it), the disk is full, no permission.
    """
    draft = target.with_name(f".{target.stem}.dang-ghi{target.suffix}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            with target.open("r+b"):
                pass
        write(draft)
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(draft, target)
    except PermissionError as error:
        raise Trouble(
            tr("Không ghi được {name}: tệp đang mở trong chương trình khác hoặc chỉ cho đọc.").format(name=target.name),
            tr("Hãy đóng tệp (thường là Excel hoặc Word) rồi làm lại, hoặc chọn tên khác."),
        ) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise Trouble(
                tr("Ổ đĩa đã đầy, tệp {name} chưa được ghi.").format(name=target.name), tr("Hãy giải phóng dung lượng rồi làm lại.")
            ) from error
        raise Trouble(tr("Không ghi được tệp {name}.").format(name=target.name), tr("Hãy kiểm tra thư mục và quyền ghi.")) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def safe_name(text: str) -> str:
    """Return `text` as a file may be called on every system: signs that are not allowed become hyphens."""
    return _NOT_IN_NAMES.sub("-", text).strip(" .") or "tai-lieu"
