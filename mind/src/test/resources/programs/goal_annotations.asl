!go[urgent].
+!go[urgent] <- .print(urgent); !sub(1)[by(bob)]; !sub(2); !sub(3)[by(cid), x].
+!go <- .print(normal).
+!sub(N)[by(B)] <- .print(N, " by ", B).
+!sub(N)[source(S)] <- .print(N, " ", S).
