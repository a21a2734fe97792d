!a. +!a <- .send(bob, tel, x).
//// problems
p.asl:1:12: there is no performative 'tel'; did you mean 'tell'?
