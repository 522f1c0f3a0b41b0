"""Files, words on the clipboard and pictures that leave the window, and what follows each."""
