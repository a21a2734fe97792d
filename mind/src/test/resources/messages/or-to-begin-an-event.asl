!a. +!a <- .wait({near(x)}).
//// problems
p.asl:1:19: found 'near' where something else must stand; expected '+' or '-' to begin an event
