{ include("a.asl", a) }
!a::go. !b::go.
//// file a.asl
{ include("b.asl", b) }
{ include("b.asl") }
p(1).
+!go : p(X) <- .print("a ", X); ?q(Y); .print(Y); !b::go.
//// file b.asl
q(2).
!started.
+!started <- .print("started in ", this_ns).
+!go <- ?q(X); .print("b ", X).
