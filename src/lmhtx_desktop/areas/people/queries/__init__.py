"""What the history and the settings form ask."""

from lmhtx_desktop.areas.people.queries.acts import MOST_CHANGES, Act, Change, act_ids, acts, changes_in, office_settings, users_in_history
from lmhtx_desktop.areas.people.queries.record import RecordChange, newest_act, record_history
from lmhtx_desktop.areas.people.queries.wording import Tables

__all__ = [
    "MOST_CHANGES", "Act", "Change", "RecordChange", "Tables", "act_ids", "acts", "changes_in", "newest_act", "office_settings", "record_history",
    "users_in_history",
]  # fmt: skip
