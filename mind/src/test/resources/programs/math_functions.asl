!go.
+!go <- .print(math.abs(-3), " ", math.max(2,7), " ", math.min(2,7)); .print(math.floor(2.7), " ", math.ceil(2.1), " ", math.round(2.5));
  .print(math.sqrt(16), " ", math.sin(0), " ", math.cos(0), " ", math.tan(0)); X = math.sqrt(9) + 1; .print(X);
  if (math.abs(-2) == 2) { .print(yes) }; .print(math.log(1)).
