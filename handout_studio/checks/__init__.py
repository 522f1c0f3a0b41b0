"""Before it is handed out: what of a handout and its rendered pages a person should look at."""
