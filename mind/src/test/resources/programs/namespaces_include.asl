{ include("tool.asl") }
{ include("tool.asl", t) }
{ begin namespace(u) }
{ include("tool.asl") }
{ end }
!work(1). !t::work(2). !u::work(3).
t::size(big).
!show.
+!show <- ?hidden(X); .print(X).
-!show <- .print("what a file keeps for itself is not seen").
//// file tool.asl
size(small).
{ begin namespace(own, local) }
hidden(4).
{ end }
@work +!work(N) <- .findall(S, ::size(S), L); .print(N, L, this_ns); ?own::hidden(X); .print(X); +done(N).
+done(N) <- .print("done ", N).
