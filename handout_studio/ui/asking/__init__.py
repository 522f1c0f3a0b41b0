"""What is asked on the way out of the window, and the answers as plain values."""
