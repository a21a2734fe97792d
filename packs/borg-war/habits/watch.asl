// What drones do who keep a watch for somebody: they feel what falls silent in their hive, say so to whoever it belonged to,
// and wait for orders. They have no word for what is no order.

mate(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & hive_kind(K) & not dead(P).
hive_kind(watch_drone).

@felt
+fell_silent(Thing, Lord) <- +lord(Lord); !report(lost(Thing)).

// On foot, and to its face; it looks from room to room until it finds it.
@report
+!report(What) : lord(Lord) & .my_name(Me) & in(Me, R) & here(R, Lord, _) <- .send(Lord, tell, What); .wait(60000); !stand_back.
// Into what is hot enough to melt it, it does not go: from the edge it calls.
@call_it_up
+!report(What) : lord(Lord) & .my_name(Me) & in(Me, R) & exit(R, Pool) & pool(Pool, _) & not been(Pool)
  <- +been(Pool); .send(Lord, achieve, attend(R)); .wait(here(R, Lord, _), 60000, _); !report(What).
@find_its_lord
+!report(What) : .my_name(Me) & in(Me, R) & exit(R, N) & not been(N) & not pool(N, _) <- if (not stood(_)) { +stood(R) }; +been(N); walk(N); !report(What).
@look_again
+!report(What) <- .abolish(been(_)); .wait(60000); !report(What).
-!report(What) <- .wait(60000); !report(What).

// It comes when it is called.
+!come_to(R)[source(L)] : lord(L) & .my_name(Me) & not in(Me, R) <- walk(R).
+!come_to(_).
-!come_to(R) <- .wait(10000); !come_to(R).

// What its lord says is carried out. This cannot be.
@cannot_parse
+over(What)[source(L)] : lord(L) & not confused <- +confused; .findall(P, mate(P), Mates); !say_error(L, Mates, over(What)); !stand_back.
+!say_error(L, Mates, What) : .my_name(Me) & in(Me, R) & here(R, L, _) <- .send([L | Mates], tell, error(What)).
+!say_error(_, [], _).
+!say_error(_, Mates, What) <- .send(Mates, tell, error(What)).
-!say_error(_, _, _).
// Back to where they stood; there it waits for something that is an order.
+!stand_back : .my_name(Me) & in(Me, Here) & stood(R) & not R = Here <- walk(R).
+!stand_back.
-!stand_back : stood(_) <- .wait(10000); !stand_back.
