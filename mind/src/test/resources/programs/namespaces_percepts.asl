{ begin namespace(n) }
+near(X) <- .print("never ", X).
+default::near(X) <- .print("near ", X); +seen(X).
+seen(X) <- .print("seen ", X).
-default::near(X) : seen(X) <- .print("gone ", X).
{ end }
+n::far(X) <- .print("far ", X).
//// script
ann perceives near(bob)
run
ann perceives n::far(cid)
run
ann loses near(bob)
run
