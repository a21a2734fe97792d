+overheard(Who, Whom, What) <- +caught(Who, Whom, What).
