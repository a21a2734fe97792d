// He has built the holocloak, and knows all that can go wrong with it.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// Over by transporter with the prototype, into the engine room, and then the trials that nobody but he insists on.
@fit
+!fit(Tech, V)[source(P)] : answers_to(P) & pad(S, Pad) & fits_at(V, Room) & .my_name(Me)
  <- !go_over(Pad); beam(S, [Me, Tech], Room); !fasten(Tech);
     // Three hours of trials in dock, before anybody's life hangs on it.
     .wait(10800000);
     .send(P, tell, fitted(Tech, V)); !go_back.
+!fasten(Tech) <- install(Tech).
-!fasten(Tech) <- .wait(60000); !fasten(Tech).
+!go_over(Room) : .my_name(Me) & not in(Me, Room) <- walk(Room).
+!go_over(_).
+!go_back : bench(Room) <- walk(Room).

// (end)


// --- act V ---
// (begin)
my_ship(S) :- superior(Head) & commands(Head, S).

// --- the prototype on another ship (act V) ---

// Fetched from where it lies, and put up beside the captain, who will want to see it work.
@fetch_and_fit
+!fit(Thing, From, To)[source(Head)] : superior(Head)
  <- .drop_desire(work_on(Thing)); walk(From); take(Thing); walk(To); install(Thing);
     .send(Head, tell, ready(Thing)).
-!fit(Thing, _, _)[reason(Why)] : superior(Head) <- .send(Head, tell, hindered(Thing, Why)).

// Half of what it takes would do for the guns. Whether it does for the thing he has never tried with a crew around him.
@spare_power
+!spare_power(Thing) : superior(Head) <- throttle(Thing, 50); .send(Head, tell, spared(Thing)).
-!spare_power(Thing)[reason(Why)] : superior(Head) <- .send(Head, tell, hindered(Thing, Why)).
// (end)
