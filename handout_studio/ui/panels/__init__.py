"""The left column: the handout's sections in order, and the library below them."""
