!a. +!a <- +-near(x).
//// problems
p.asl:1:12: '+-' is no operator; expected +, -, -+, ++ or --
