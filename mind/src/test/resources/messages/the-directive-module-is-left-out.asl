{ module(n) } p(1). { begin module(n) } p(1).
//// problems
p.asl:1:1: the directive 'module' is left out; there are { include("file.asl") } and { begin namespace(name) } ... { end }
p.asl:1:21: the directive 'begin module' is left out; there are { include("file.asl") } and { begin namespace(name) } ... { end }
