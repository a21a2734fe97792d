+!kqml_received(S, tell, C, M) <- walk(x).
//// problems
p.asl:1:1: a plan for 'kqml_received' is left out; answer what is said: +b[source(S)], +!g[source(S)], +?q
