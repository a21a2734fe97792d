{ begin namespace(n, secret) } p(1).
//// problems
p.asl:1:22: a name space cannot be 'secret'; write local, or global, or nothing
