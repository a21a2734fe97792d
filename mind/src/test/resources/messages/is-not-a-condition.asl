!a. +!a : 3 <- walk(x).
//// problems
p.asl:1:11: '3' is not a condition; expected a literal or a comparison
