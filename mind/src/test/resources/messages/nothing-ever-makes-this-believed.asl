!a. +!a : naer(X) <- walk(X). +colour(C) <- walk(C). +!a <- ?near.
//// problems
p.asl:1:11: nothing ever makes this believed: naer/1; did you mean 'near'?
p.asl:1:31: nothing ever makes this believed: colour/1; name a percept or a belief
p.asl:1:62: nothing ever makes this believed: near/0; 'near' is known with 1 or 2 arguments
