!go.
+!go <- f(1, b)[x] =.. A; .print(A); ~g =.. B; .print(B); C =.. [default, h, [1], []]; .print(C); n::p(1) =.. D; .print(D).
