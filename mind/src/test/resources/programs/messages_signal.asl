+fire(X)[source(S)] <- .print("fire ", X, " ", S); if (fire(X)) { .print(believed) } else { .print(not_believed) }.
//// script
ann hears bob signal fire(kitchen)
run
