"""What a person sees of kept work: drafts of windows that died, and earlier versions."""
