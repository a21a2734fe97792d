!a. +!a <- .add_plan(p). +!b <- .df_search(x, L). +!c <- .create_agent(eve). +!d <- .date(Y, M, D).
+!e <- .set_random_seed(1). +!f <- .fork(and, x). +!g <- .signal(x). +!h <- .intention(I). +!i <- .printf("x").
+!j <- .add_annot(b, c, B). +!k <- .perceive.
//// problems
p.asl:1:12: '.add_plan' is left out; a program does not change while it runs: write the plan or rule into a file
p.asl:1:33: '.df_search' is left out; the world says who is there: perceive it, or be told
p.asl:1:58: '.create_agent' is left out; the pack says who has a mind
p.asl:1:85: '.date' is left out; use .now for story time
p.asl:2:8: '.set_random_seed' is left out; the mind's die has its seed from the telling
p.asl:2:36: '.fork' is left out; use goals: !a; !!b
p.asl:2:58: '.signal' is left out; use ++b
p.asl:2:77: '.intention' is left out; use .intend(g) or .desire(g)
p.asl:2:99: '.printf' is left out; use .print
p.asl:3:8: '.add_annot' is left out; name the source in the literal, as in b[source(S)]
p.asl:3:36: '.perceive' is left out; the world sends percepts by itself
