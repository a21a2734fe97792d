+detected(watch, rogue, K) : contact(rogue, K) <- +found(K); scan(rogue); scan(home); set_course(watch, rogue).
+read(watch, T, What, Value) <- +reading(T, What, Value).
+arrived(watch, rogue) <- !look(queen).
+!look(T) <- scan(T).
-!look(T)[reason(R)] <- +refused(T, R).
-contact(T, _) <- +missed(T).

!probe.
+!probe <- !try(launch(watch, stowaway, home)); !try(launch(watch, sonde, vega)); !try(trace(home)); launch(watch, sonde, home).
+strange_reading(Thing) <- trace(Thing).
+traced(_, home, Source, _) <- +source(Source).
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +refused(Deed, R).
