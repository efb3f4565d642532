"""Our words: money, numbers, dates, periods, errors, changes, text. No Qt, no SQL."""
