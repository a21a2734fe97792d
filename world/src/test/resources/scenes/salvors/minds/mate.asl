+moved(mate, _, beach) : not seen <- +seen; !try(build(crane)); build(lighthouse).
+moved(mate, _, tug_hold) <- .wait(1000); beam(tug, mate, beach).
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
