!a. +!a <- while (near(x)) walk(x).
//// problems
p.asl:1:28: found 'walk' where something else must stand; expected '{' to open the steps of 'while'
