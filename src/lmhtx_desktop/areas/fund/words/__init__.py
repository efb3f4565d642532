"""Names on screen of what the fund knows."""
