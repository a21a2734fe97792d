!a(1).
@all +!a(_).
+!a(1) <- walk(x).
//// problems
p.asl:3:1: the plan can never be taken: @all in line 2 takes every such event; put it before that plan, or give that plan a context
