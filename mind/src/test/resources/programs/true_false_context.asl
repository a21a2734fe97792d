!a. !b.
+!a : true <- .print(a).
+!b : not false <- .print(b).
+!b <- .print(never).
