"""Tests of the whole program keep settings, logs and drafts out of the person's own folders."""

import logging
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    home = tmp_path / "nhà"
    for name in ("config", "log", "data", "documents"):
        (home / name).mkdir(parents=True)

        def folder(*_: object, where: Path = home / name, **__: object) -> Path:
            return where

        monkeypatch.setattr(platformdirs, f"user_{name}_path", folder)
    yield home
    logger = logging.getLogger("lmhtx")
    for handler in list(logger.handlers):
        handler.close()
        logger.removeHandler(handler)
