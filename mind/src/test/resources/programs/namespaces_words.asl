{ begin namespace(n) }
tell(1). source(a). open[source(self), sure(default)].
!go.
+!go <- ?tell(X); .print(X); ?open[sure(S)]; .print(S); +self; .findall(A, ::open[source(A)], L); .print(L); .print(math.max(1, 2)); X2 = math.pi; if (X2 > 3) { .print(pi) }.
{ end }
