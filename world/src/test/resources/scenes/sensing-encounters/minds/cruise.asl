!cruise.
+!cruise <- set_course(queen, home).
