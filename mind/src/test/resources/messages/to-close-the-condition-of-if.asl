!a. +!a <- if (near(x) { walk(x) }.
//// problems
p.asl:1:24: found '{' where something else must stand; expected ')' to close the condition of 'if'
