!a. +!a <- 3.
//// problems
p.asl:1:12: '3' is no step of a plan; expected an action, a goal or a belief
