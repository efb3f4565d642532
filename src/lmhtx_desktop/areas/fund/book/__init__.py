"""Reading the book of the fund: contracts, folders, capital, sources, products and rates with their dated facts."""
