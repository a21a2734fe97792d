!a. +!a <- .send(bbo, tell, x); .send([bob, self], tell, x).
//// problems
p.asl:1:12: there is nobody 'bbo' to write to; did you mean 'bob'?
