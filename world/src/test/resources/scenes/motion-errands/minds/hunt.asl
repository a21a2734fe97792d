!hunt.
+!hunt <- pursue(hunter, prey).
