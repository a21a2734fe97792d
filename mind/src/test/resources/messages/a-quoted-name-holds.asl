p('a::b').
//// problems
p.asl:1:3: a quoted name holds '::'; write a name space before it, as in space::'name'
