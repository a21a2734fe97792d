{ begin namespace(n) }
!go.
+!go <- walk(1); default::walk(2); m::walk(3); ::walk(4); self; rest.
{ end }
