"""What the window's lists show: item models over the handout, and the plain functions behind them."""
