// a loop runs over the solutions that there were when it began
b(1). b(2). b(3).
!go.
+!go <- for (b(X)) { .print(X); -b(3) }.
