!a. +!a <- walk(x
//// problems
p.asl:2:1: found the end of the text where something else must stand; expected ')' to close the arguments, or ','
