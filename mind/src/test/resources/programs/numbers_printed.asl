!go.
+!go <- .print(1.0, " ", 0.5, " ", -0.25, " ", 100, " ", 1.0E3); .print(1/3); .print(2/3); .print(10000000); .print(123456789); .print(1.5E10); .print(0.001); .print(0.0001); .print(-0.5);
  .print(3 * 0.1); .print(1/0.25); .print(5 - 5); .print(7 mod 2.5).
