"text".
//// problems
p.asl:1:1: found the text "text" where something else must stand; expected a belief, a rule, a goal (!), a plan (+ or -) or a directive ({)
