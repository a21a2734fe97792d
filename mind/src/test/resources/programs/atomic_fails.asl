!a. !b.
@x[atomic] +!a <- .print(a1); !sub; .print(never).
+!sub <- .print(s1); .fail.
-!a <- .print(handled1); .print(handled2).
+!b <- .print(b1); .print(b2); .print(b3).
