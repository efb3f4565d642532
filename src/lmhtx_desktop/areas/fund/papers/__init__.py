"""What the fund prints by itself, page by page; Word papers are made in `documents`."""
