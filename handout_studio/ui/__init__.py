"""The window: all that knows Qt, besides `app`; it reaches files and ink through `application` only."""
