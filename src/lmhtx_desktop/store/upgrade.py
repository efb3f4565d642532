"""From one version of the data file to the next: looked at, backed up, upgraded in one transaction, checked."""

import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.backup import back_up_before_upgrade, backup_folder, remove_file
from lmhtx_desktop.store.engine import APPLICATION_ID, calm, connect_to_read, log_waits, writing_engine

#: Version of the schema this program writes: the number of its newest migration.
LATEST = 3
#: Files up to this size (bytes) are looked through at every opening; it takes about a tenth of a second.
_SMALL = 24_000_000
_SQLITE_HEAD = b"SQLite format 3\x00"


@dataclass(frozen=True)
class FileState:
    """What a look at a data file told.

    Attributes:
        version: number of the newest migration in it.
    """

    version: int

    @property
    def is_current(self) -> bool:
        """Whether this program can use it as it is."""
        return self.version == LATEST


def inspect_file(path: Path) -> FileState:
    """Look at a file without changing it.

    Raises:
        Trouble: missing, foreign, damaged, or written by a newer program.
    """
    state, head = inspect_head(path)
    _refuse_if_damaged(path, head)
    return state


def inspect_head(path: Path) -> tuple[FileState, bytes]:
    """Look only at the first hundred bytes; return what they tell, and them.

    Raises:
        Trouble: missing, foreign, or written by a newer program.
    """
    try:
        if not path.is_file():
            raise Trouble(tr("Không thấy tệp {path}.").format(path=path), tr("Có thể tệp đã bị chuyển đi hoặc ổ đĩa chưa cắm."))
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise Trouble(tr("Không đọc được tệp {name}.").format(name=path.name), tr("Hãy kiểm tra quyền truy cập tệp.")) from error
    foreign = Trouble(
        tr("{name} không phải là tệp dữ liệu của chương trình này.").format(name=path.name),
        tr("Tệp dữ liệu có đuôi .lmhtx; hãy chọn tệp khác."),
    )
    if head[:16] != _SQLITE_HEAD:
        raise foreign
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise foreign
    version = int.from_bytes(head[60:64], "big")
    if version > LATEST:
        raise Trouble(
            tr("{name} do phiên bản mới hơn của chương trình ghi (dữ liệu bản {version}, chương trình hiểu đến bản {latest}).").format(
                name=path.name, version=version, latest=LATEST
            ),
            tr("Hãy cài phiên bản mới của chương trình; tệp không bị thay đổi."),
        )
    if version < 1:
        raise foreign
    return FileState(version), head


def _refuse_if_damaged(path: Path, head: bytes) -> None:
    """Look for damage: a file cut short always; every page of a small file, or of one that was not closed well."""
    page = int.from_bytes(head[16:18], "big")
    cut = int.from_bytes(head[28:32], "big") * (65_536 if page == 1 else page) > path.stat().st_size
    left_open = log_waits(path)
    with calm(), closing(connect_to_read(path)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        small = path.stat().st_size <= _SMALL
        told = connection.execute("PRAGMA quick_check(1)").fetchall() if small or left_open else [("ok",)]
    if told != [("ok",)] or (cut and not left_open):
        raise Trouble(
            tr("Tệp {name} bị hỏng nên không mở để ghi.").format(name=path.name),
            tr("Hãy phục hồi từ bản sao lưu gần nhất, nằm trong thư mục “{folder}”.").format(folder=backup_folder(path).name),
        )


def create_schema(path: Path) -> None:
    """Write a new data file beside its final place, then move it there in one step."""
    draft = path.with_name(f".{path.name}.moi")
    try:
        draft.unlink(missing_ok=True)
        upgrade(draft)
        os.replace(draft, path)
    except OSError as error:
        raise Trouble(
            tr("Không tạo được tệp {name}.").format(name=path.name), tr("Hãy kiểm tra chỗ trống và quyền ghi của thư mục.")
        ) from error
    finally:
        remove_file(draft)


def ensure_current(path: Path) -> None:
    """Bring a locked file to this program's version: verified backup first, then upgrade, or nothing.

    Raises:
        Trouble: the backup or the upgrade could not be done; the file is as it was.
    """
    if inspect_file(path).is_current:
        return
    back_up_before_upgrade(path)
    upgrade(path)


def upgrade(path: Path, to: str = "head") -> None:
    """Run the migrations on `path` in one transaction, up to revision `to`; leave WAL mode switched on."""
    from alembic import command
    from alembic.config import Config

    engine = writing_engine(path)
    config = Config()
    config.set_main_option("script_location", "lmhtx_desktop.store:migrations")
    config.set_main_option("path_separator", "os")
    try:
        with calm(), engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA journal_mode=WAL")
            raw.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                config.attributes["connection"] = connection
                command.upgrade(config, to)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone()
                if broken is not None:
                    raise Trouble(
                        tr("Nâng cấp dữ liệu không thành: có liên kết bị đứt."),
                        tr("Tệp cũ vẫn nguyên vẹn; hãy gửi tệp nhật ký cho người hỗ trợ."),
                    )
                revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
                connection.exec_driver_sql(f"PRAGMA user_version={int(revision)}")
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        engine.dispose()
