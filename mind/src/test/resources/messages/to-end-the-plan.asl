!a. +!a : near(x) walk(x).
+!b <- walk(x) walk(y).
//// problems
p.asl:1:19: found 'walk' where something else must stand; expected '.' to end the plan, or ';' before a next step
p.asl:2:16: found 'walk' where something else must stand; expected '.' to end the plan, or ';' before a next step
