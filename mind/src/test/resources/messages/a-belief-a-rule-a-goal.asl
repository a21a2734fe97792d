, p(1).
//// problems
p.asl:1:1: found ',' where something else must stand; expected a belief, a rule, a goal (!), a plan (+ or -) or a directive ({)
