!a. +!a : .mebmer(X, [x]) <- .snd(X, tell, y).
//// problems
p.asl:1:11: there is no internal action '.mebmer'; did you mean '.member'?
