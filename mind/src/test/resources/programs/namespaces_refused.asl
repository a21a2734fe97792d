{ begin namespace(n) }
!go.
+!go <- refuse(5); never.
-!go <- default::rest.
{ end }
