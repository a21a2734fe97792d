!go.
+!go <- .print(math.abs(-3), " ", math.max(1, 2), " ", math.min(1, 2), " ", math.floor(2.7), " ", math.ceil(2.1), " ", math.round(2.5)); .print(math.sqrt(16), " ", math.floor(math.pi * 100), " ", math.round(math.e)).
