!a(1). +!a(Number) <- .print(Numbr).
//// problems
p.asl:1:12: the variable Number is used only once; write _Number if it is meant so
p.asl:1:30: the variable Numbr is used only once; write _Numbr if it is meant so
