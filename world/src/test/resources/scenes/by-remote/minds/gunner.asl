+arrived(hulk, fort) <- !destroy(hulk).
+!destroy(V) <- fire(fort_gun, V).
-!destroy(V)[reason(disturbed)] <- !destroy(V).
