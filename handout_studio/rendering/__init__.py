"""Handout -> PDF -> pixels; knows nothing of windows, and the same handout always gives the same bytes."""
