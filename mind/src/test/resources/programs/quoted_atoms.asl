'Big Name'(1). p('Hello World').
!go.
+!go <- ?p(X); .print(X); ?'Big Name'(N); .print(N); +q("text with 'quotes'"); ?q(Y); .print(Y); .print("a \"quote\"").
