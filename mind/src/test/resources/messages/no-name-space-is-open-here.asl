p(1). { end } q(1).
//// problems
p.asl:1:7: no name space is open here; remove { end }
