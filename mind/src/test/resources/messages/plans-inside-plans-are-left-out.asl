!a. +!a { +near(_) <- walk(x). }.
+!b <- { !a }.
//// problems
p.asl:1:9: plans inside plans are left out; use goals: !a; !!b
p.asl:1:32: found '}' where something else must stand; expected a belief, a rule, a goal (!), a plan (+ or -) or a directive ({)
p.asl:2:8: plans inside plans are left out; use goals: !a; !!b
