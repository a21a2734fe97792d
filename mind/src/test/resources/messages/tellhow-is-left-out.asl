!a. +!a <- .send(bob, tellHow, x).
//// problems
p.asl:1:12: 'tellHow' is left out; a program does not change while it runs: send goals
