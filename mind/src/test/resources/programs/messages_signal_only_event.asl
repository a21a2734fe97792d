+bell[source(S)] <- .print("bell from ", S); if (bell) { .print(believed) } else { .print(forgotten) }.
//// script
ann hears bob signal bell
run
