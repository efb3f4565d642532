"""Area: Sự kiện."""
