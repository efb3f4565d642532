"""How what was recorded is told in the history."""
