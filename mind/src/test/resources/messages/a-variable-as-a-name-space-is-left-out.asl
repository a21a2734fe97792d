!a. +!a <- ?N::near(_).
//// problems
p.asl:1:13: a variable as a name space is left out; write the name space, or take the literal apart with =..
