!a. +!a : (near(x) & near(y) <- walk(x). +!b <- .print((1 + 2).
//// problems
p.asl:1:30: found '<-' where something else must stand; expected ')' to close the parenthesis
p.asl:1:63: found '.' where something else must stand; expected ')' to close the arguments, or ','
