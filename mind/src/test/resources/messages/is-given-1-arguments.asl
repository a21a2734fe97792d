!a. +!a : .length([]) <- .wait; .send(bob).
//// problems
p.asl:1:11: .length is given 1 arguments; .length takes 2 arguments
