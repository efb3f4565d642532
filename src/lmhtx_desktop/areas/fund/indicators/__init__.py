"""What the fund tells the reporting forms."""
