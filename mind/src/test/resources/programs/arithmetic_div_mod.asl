!go.
+!go <- .print(7 div 2, " ", -7 div 2, " ", 7 div -2, " ", -7 div -2); .print(7 mod 3, " ", -7 mod 3, " ", 7 mod -3); .print(7.5 div 2, " ", 7.5 mod 2).
