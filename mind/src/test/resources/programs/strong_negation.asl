~wet(grass). wet(road). ~cold.
!go.
+!go : ~wet(X) <- .print(X); +~wet(roof); .findall(Y, ~wet(Y), L); .print(L); -~wet(grass);
    if (not wet(grass)) { .print(unknown) }; if (~cold) { .print(warm) }; +cold; if (cold & ~cold) { .print(both) }.
+~wet(X) <- .print("dry ", X).
