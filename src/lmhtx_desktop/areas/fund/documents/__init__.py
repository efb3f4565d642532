"""Word papers of a loan and what they are filled with."""
