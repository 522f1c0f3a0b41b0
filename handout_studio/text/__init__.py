"""What words mean before they become ink: blocks, placeholders and readability."""
