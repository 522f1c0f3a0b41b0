"""The self-check: questions to ask of a sheet, answered where they can be measured."""
