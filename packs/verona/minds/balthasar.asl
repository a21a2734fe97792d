// A servant who tells what he has seen, as fast as a horse goes.

// His master is away; he hangs about where news comes by.
@left_behind
+banished(P) : master(P) <- walk(square).

@sees_the_bier
+here(square, W, lady) : dead(W) & master(P) & not told(W)
  <- +told(W); walk(mantua_street); !report(P, W).
+!report(P, W) : beside(P) <- .send(P, tell, lost(W)).
// His master may be out: he waits a while.
+!report(P, W) <- .wait(600000); !report(P, W).

house(romeo, montagues).
house(juliet, capulets).
