{ begin namespace(n) }
!a.
+!a <- X = ::w(2); .print(X); Y = this_ns; .print(Y).
{ end }
