"""Nothing in the history is told by a raw name: every table of every area has its words, and every code of it a name."""

import enum
import re

import pytest
from sqlalchemy import Table

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.areas.people.queries.wording import link_of
from lmhtx_desktop.areas.people.words import STORED_SETTINGS
from lmhtx_desktop.kernel.history import TableWords
from lmhtx_desktop.store.settings import DEFAULTS
from lmhtx_desktop.store.tables import Record

#: The audit trail does not tell of itself.
_TRAIL = {"audit_entry", "audit_change"}
TABLES = sorted(set(Record.metadata.tables) - _TRAIL)
_RAW = re.compile(r"[a-z]+_[a-z_]+")
#: Columns of few letters that hold codes or short texts: where no codes are named, the column holds what people write.
_PLAIN_TEXT = {
    ("commune", "code"), ("commune", "province_code"), ("province", "code"), ("organisation", "vsic_code"), ("rating_criterion", "number"),
    ("form_value", "period"), ("organisation", "tax_code"), ("organisation_merged", "tax_code"),
    ("import_parked", "settled"),
}  # fmt: skip


def words_of(table: str) -> TableWords:
    assert table in bootstrap.tables(), f"{table}: tell it in the `history` of its area"
    return bootstrap.tables()[table]


def told(table: str) -> list[str]:
    return [column.name for column in Record.metadata.tables[table].c if column.name not in {"id", *words_of(table).derived}]


@pytest.mark.parametrize("table", TABLES)
def test_every_column_that_can_be_met_in_the_history_has_a_name(table: str) -> None:
    words = words_of(table)
    unnamed = [name for name in told(table) if words.column(name) is None]
    assert unnamed == [], f"{table}: name these in the `history` of its area"
    assert told(table), f"{table} would be told by nothing"
    for name in [words.name, *(column.name for column in map(words.column, told(table)) if column is not None)]:
        assert not _RAW.fullmatch(name), f"{table}: “{name}” is a raw name"


@pytest.mark.parametrize("table", TABLES)
def test_the_words_of_a_table_speak_of_columns_that_it_has(table: str) -> None:
    words, records = words_of(table), Record.metadata.tables[table]
    named = {*words.columns, *words.derived, *words.belongs_to, *words.brings, *words.values, *re.findall(r"\{(\w+)\}", words.title)}
    assert named <= set(records.c.keys())
    assert not set(words.columns) & words.derived
    for column in (*words.belongs_to, *words.brings):
        assert link_of(records.c[column]) is not None


@pytest.mark.parametrize("table", TABLES)
def test_a_row_that_others_link_to_can_be_named(table: str) -> None:
    links = {link_of(column) for each in Record.metadata.tables.values() for column in each.c if each.name not in _TRAIL}
    assert table not in links or words_of(table).title, f"{table}: rows of it are linked to, give it a title"


@pytest.mark.parametrize("table", TABLES)
def test_every_code_has_a_name(table: str) -> None:
    words, records = words_of(table), Record.metadata.tables[table]
    for name in told(table):
        column = words.column(name)
        assert column is not None
        for code, said in column.codes.items():
            assert isinstance(said, str)
            assert said
            if isinstance(code, enum.Enum):
                assert set(type(code)) <= set(column.codes), f"{table}.{name}: a code has no name"
    nameless = [
        name for name in told(table) if _holds_codes(records, name) and not _is_worded(words, name) and (table, name) not in _PLAIN_TEXT
    ]
    assert nameless == [], f"{table}: name the codes of these"


def _holds_codes(records: Table, name: str) -> bool:
    length = getattr(records.c[name].type, "length", None)
    return length is not None and length <= 20 and str(records.c[name].type).startswith("VARCHAR")


def _is_worded(words: TableWords, name: str) -> bool:
    column = words.column(name)
    return column is not None and bool(column.codes or column.say)


@pytest.mark.parametrize(("table", "column"), [
    ("organisation_officer", "identity_number"), ("loan", "borrower_id_number"), ("loan_application", "borrower_id_number"),
    ("loan_person", "identity_number"),
])  # fmt: skip
def test_a_personal_number_is_told_by_its_last_digits(table: str, column: str) -> None:
    words = words_of(table).column(column)
    assert words is not None
    assert words.say is not None
    said = words.say("089201001234", {})
    assert said.endswith("234")
    assert "0892" not in said


def test_every_setting_has_a_name() -> None:
    assert set(DEFAULTS) <= set(STORED_SETTINGS)


def test_the_records_whose_history_can_be_asked_for_have_tables() -> None:
    named = {manifest.record_table for manifest in bootstrap.manifests() if manifest.open_record is not None}
    assert "" not in named
    pages = {page: table for manifest in bootstrap.manifests() for page, table in manifest.page_tables.items()}
    assert pages == {"folder": "loan_application"}
    assert all(page in manifest.pages for manifest in bootstrap.manifests() for page in manifest.page_tables)
    named |= set(pages.values())
    assert named == {table for table in TABLES if words_of(table).is_record}
