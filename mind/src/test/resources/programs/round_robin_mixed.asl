s(0).
!a. !b.
+!a <- +x(1); ?x(Y); .print(Y); -x(1); if (s(0)) { .print(if1); .print(if2) }; !sub; .print(a_end).
+!b <- .print(b1); !sub; .print(b2); act(1); .print(b3); for (.member(I,[1,2])) { .print(I) }; .print(b4).
+!sub <- .print(sub).
+x(N) <- .print("x", N).
