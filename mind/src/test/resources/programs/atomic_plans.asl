!a. !b. !c.
@x[atomic] +!a <- .print(a1); !sub; .print(a2).
+!sub <- .print(s1); .print(s2).
@y[atomic] +!b <- .print(b1); +note(1); .print(b2).
+note(X) <- .print(noted).
+!c <- .print(c1); .print(c2).
