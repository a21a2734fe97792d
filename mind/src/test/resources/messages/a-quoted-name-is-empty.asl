p('').
//// problems
p.asl:1:3: a quoted name is empty; write at least one letter between the quotes
