!a. +!a <- for (near(X)) { walk(X) walk(x) }.
//// problems
p.asl:1:36: found 'walk' where something else must stand; expected '}' to close the steps of 'for', or ';'
