!a. +!a <- .wait({+near(x)).
//// problems
p.asl:1:27: found ')' where something else must stand; expected '}' to close the event
