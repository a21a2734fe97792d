p([a|b]).
//// problems
p.asl:1:6: 'b' cannot be the rest of a list; write a variable or a list after |
