{ begin namespace(3) } p(1). { end }
//// problems
p.asl:1:19: a name space is called '3'; expected a name such as guard
p.asl:1:30: no name space is open here; remove { end }
