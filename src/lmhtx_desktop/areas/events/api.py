"""What neighbours may use of events: those an organisation took part in."""

from lmhtx_desktop.areas.events.queries.events import EventJoined, events_of_organisation

__all__ = ["EventJoined", "events_of_organisation"]
