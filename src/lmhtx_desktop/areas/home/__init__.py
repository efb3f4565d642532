"""Area: Tổng quan, the start page. Knows no other area: numbers and deadlines are handed to it."""
