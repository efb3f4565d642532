"""Stories run the whole program; its settings, logs and drafts stay inside the test."""

from tests.app.conftest import own_folders

__all__ = ["own_folders"]
