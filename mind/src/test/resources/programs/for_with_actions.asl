!go. !other.
+!go <- for (.range(I, 1, 3)) { work(I) }; .print(done).
+!other <- rest(1); rest(2); rest(3).
