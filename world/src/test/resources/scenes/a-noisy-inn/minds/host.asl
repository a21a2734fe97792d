+overheard(Who, Whom, What) <- +heard(Who, Whom, What).

