{ include("greet.asl") }
{ include("greet.asl") }
//// file greet.asl
!greet.
+!greet <- .print(hello).
