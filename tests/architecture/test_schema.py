"""The schema that migrations build is the schema the records describe."""

import sqlite3
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.store import upgrade
from lmhtx_desktop.store.engine import writing_engine
from lmhtx_desktop.store.tables import Record

VERSIONS = Path(upgrade.__file__).parent / "migrations" / "versions"


def test_the_migrations_make_exactly_what_the_records_say(tmp_path: Path) -> None:
    assert AREAS
    path = tmp_path / "moi.db"
    upgrade.upgrade(path)
    engine = writing_engine(path)
    with engine.connect() as connection, connection.begin():
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences = compare_metadata(context, Record.metadata)
    engine.dispose()
    assert differences == []


def test_the_newest_migration_is_the_version_the_program_writes() -> None:
    numbers = sorted(int(path.name[:4]) for path in VERSIONS.glob("[0-9]*.py"))
    assert numbers == list(range(1, upgrade.LATEST + 1))


def test_migrations_import_no_records() -> None:
    for path in VERSIONS.glob("[0-9]*.py"):
        assert "lmhtx_desktop" not in path.read_text(encoding="utf-8"), path.name


def test_every_foreign_key_has_an_index(tmp_path: Path) -> None:
    path = tmp_path / "moi.db"
    upgrade.upgrade(path)
    raw = sqlite3.connect(path)
    tables = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    bare = []
    for table in tables:
        indexed = {
            raw.execute(f"PRAGMA index_info('{index[1]}')").fetchone()[2]
            for index in raw.execute(f"PRAGMA index_list('{table}')").fetchall()
        }
        keys = {row[3] for row in raw.execute(f"PRAGMA foreign_key_list('{table}')")}
        bare += [f"{table}.{key}" for key in keys - indexed]
    raw.close()
    assert len(tables) > 10
    assert bare == []
