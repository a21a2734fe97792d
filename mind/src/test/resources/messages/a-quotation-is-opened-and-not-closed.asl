!a. +!a <- .print("so
).
//// problems
p.asl:1:19: a quotation is opened and not closed on its line; close it with "
