"""Questions about the fund, answered as of any day."""
