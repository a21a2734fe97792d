!l1.
+!l1 <- .print(in1); !l2; .print(out1).
+!l2 <- .print(in2); !l3; !l3; .print(out2).
+!l3 <- .print(in3); a; .print(out3).
