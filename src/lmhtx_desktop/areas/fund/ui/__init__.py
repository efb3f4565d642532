"""The fund's windows: the loan book, one loan, and the dialogs of its acts."""
