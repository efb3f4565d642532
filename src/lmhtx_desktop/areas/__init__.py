"""One folder per business area; the folder list is the menu."""
