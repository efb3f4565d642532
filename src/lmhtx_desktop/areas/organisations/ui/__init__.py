"""Pages and dialogs of the register."""
