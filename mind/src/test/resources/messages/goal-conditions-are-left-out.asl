+!a <: near(x) { <- walk(x). }.
//// problems
p.asl:1:5: goal conditions are left out; write a context: +!g : b <- ...
p.asl:1:30: found '}' where something else must stand; expected a belief, a rule, a goal (!), a plan (+ or -) or a directive ({)
