^!a[state(finished)] <- walk(x).
+!a <- .wait({+^!b}).
//// problems
p.asl:1:1: meta events are left out; write a plan for the goal itself
p.asl:2:16: meta events are left out; write a plan for the goal itself
