"""What pages, forms and neighbours ask of the register; one room per subject."""
