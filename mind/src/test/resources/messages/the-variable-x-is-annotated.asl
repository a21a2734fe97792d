!a. +!a <- ?near(X[source(self)]); walk(X).
//// problems
p.asl:1:18: the variable X is annotated; annotate a literal, or ask its source in a test
