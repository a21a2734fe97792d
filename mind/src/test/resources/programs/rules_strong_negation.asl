safe(room). ~safe(roof).
risky(X) :- ~safe(X).
unknown(X) :- not safe(X) & not ~safe(X).
!go.
+!go <- ?risky(X); .print(X); if (unknown(cellar)) { .print(cellar) }; if (not unknown(roof)) { .print(roof) }.
