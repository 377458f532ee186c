"""Reading amounts: numbers, their units and hedges, shares, and the figures that a text tells of something."""
