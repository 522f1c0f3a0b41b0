"""From a page to a printer: the system's dialog, the queue, and the page that measures it."""
