!go.
+!go <- pick(box, 3)[fast]; .print(picked); drop; put(X, [1|T]); .print(done).
