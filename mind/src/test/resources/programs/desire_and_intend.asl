!go. !wait_here.
+!wait_here <- .wait(100); .print(waited).
+!go <- if (.intend(go)) { .print(own) }; if (.intend(wait_here)) { .print(other) }; if (not .intend(nothing)) { .print(nothing) }; !!later; if (.desire(later)) { .print(desired) }; if (not .intend(later)) { .print(not_yet) }; .findall(G, .intend(G), L); .length(L, N); .print(N).
+!later <- .print(later).
//// script
run
wait 150
