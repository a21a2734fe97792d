+!Goal <- walk(x).
//// problems
p.asl:1:3: a variable as an event is left out; write a plan for each goal
