"""What pages, papers and forms ask of the fees; one room per subject."""
