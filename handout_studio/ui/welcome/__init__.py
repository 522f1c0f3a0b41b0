"""Where a person begins: the first start's few questions, and the page of templates, recent files and unsaved work."""
