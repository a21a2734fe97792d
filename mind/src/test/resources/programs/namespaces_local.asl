k::p(8).
{ begin namespace(k, local) }
p(3). q(X) :- p(X).
!go.
+!go <- ?p(X); ?q(Y); .print(X, Y); +r(X); ?k::r(Z); .print(Z); .print(this_ns, " ", ::foo).
+r(X) <- .print("note ", X).
{ end }
k::p(9).
!show.
+!show <- .findall(X, k::p(X), L); .print(L).
{ begin namespace(k) }
p(10).
{ end }
{ begin namespace(k, global) }
p(11).
{ end }
{ namespace(j, local) }
j::p(12).
