// He has built the holocloak, and knows all that can go wrong with it.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

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
