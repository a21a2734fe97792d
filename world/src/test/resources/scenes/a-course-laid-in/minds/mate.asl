// An hour's work on the spare core.
!see_to_it.
+!see_to_it : core(D) <- switch_off(D); .wait(3600000); switch_on(D).
