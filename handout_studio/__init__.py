"""Handout Studio: client handouts picked, edited, watched as a PDF and handed out."""

__version__ = "0.1.0"
