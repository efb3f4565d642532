"""Area: Hệ thống."""
