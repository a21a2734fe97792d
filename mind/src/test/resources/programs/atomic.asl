!a. !b.
@first[atomic] +!a <- .print(a1); .print(a2); !sub; act(a); .print(a3); +note; .print(a4).
+!b <- .print(b1); .print(b2); .print(b3).
+!sub <- .print(s1); .print(s2).
+note <- .print(noted).
