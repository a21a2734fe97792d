!long. !check.
+!long <- a; b; c; d; .print(long_done).
+!check <- if (.intend(long)) { .print(intending) }; if (.desire(long)) { .print(desiring) }; if (not .desire(other)) { .print(no_other) };
  .drop_intention(long); if (not .intend(long)) { .print(dropped) }; .print(end).
