"""Write the next migration from what the records say (alembic autogenerate), or rewrite the newest draft.

Usage: make_migration.py NUMBER "sentence". Read the file it writes: a generator does not know old data.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config

from lmhtx_desktop.app.areas import load_all
from lmhtx_desktop.store import datafile as _datafile  # noqa: F401  (loads the store's own records)
from lmhtx_desktop.store import upgrade
from lmhtx_desktop.store.engine import writing_engine
from lmhtx_desktop.store.tables import DongColumn, PercentColumn, Record, UtcColumn

VERSIONS = Path(upgrade.__file__).parent / "migrations" / "versions"


def render(kind: str, item: object, context: object) -> str | bool:
    """Write our column types as the plain types they rest on, so that the step never imports records."""
    if kind == "type" and isinstance(item, DongColumn):
        return "sa.BigInteger().with_variant(sa.Integer(), 'sqlite')"
    if kind == "type" and isinstance(item, PercentColumn | UtcColumn):
        return f"sa.String({item.impl.length})"
    return False


def main(number: str, message: str) -> None:
    """Compare the schema after the migrations before `number` with the records, and write the difference."""
    load_all()
    for old in VERSIONS.glob(f"{number}_*.py"):
        old.unlink()
    config = Config()
    config.set_main_option("script_location", "lmhtx_desktop.store:migrations")
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    with tempfile.TemporaryDirectory() as folder:
        engine = writing_engine(Path(folder) / "draft.db")
        with engine.connect() as connection, connection.begin():
            config.attributes |= {"connection": connection, "target_metadata": Record.metadata, "render_item": render}
            if int(number) > 1:
                command.upgrade(config, "head")
            command.revision(config, message=message, rev_id=number, autogenerate=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
