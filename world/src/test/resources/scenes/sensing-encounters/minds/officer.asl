+detected(watch, rogue, K) : contact(rogue, K) <- +found(K); scan(rogue); scan(home); set_course(watch, rogue).
+read(watch, T, What, Value) <- +reading(T, What, Value).
+arrived(watch, rogue) <- !look(queen).
+!look(T) <- scan(T).
-!look(T)[reason(R)] <- +refused(T, R).
-contact(T, _) <- +missed(T).
