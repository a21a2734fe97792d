{ begin namespace(n) } p(1).
//// problems
p.asl:1:1: a name space is entered and not left; write { end } behind its last line
