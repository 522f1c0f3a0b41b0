"""Bytes on disk: where they are kept, how they are read strictly and how they are written safely."""
