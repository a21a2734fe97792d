!a. !b.
+!a.
+!b <- !a; .print(after); !c(1); .print(after_c).
+!c(_).
