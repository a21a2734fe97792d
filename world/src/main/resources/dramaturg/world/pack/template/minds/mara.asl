// What Mara does. A plan is: +event : condition <- what to do; then what.
// A mind knows only what it believes, was told, or perceives; it never sees the world itself.

// First she serves breakfast, for ten minutes: times in plans are milliseconds.
+!morning <- .wait(600000); walk(kitchen); read(letter).

// The letter told her: now she has to choose. More than one plan fits, so this is a decision, and it is recorded.
+bridge(down)[source(letter)] <- !think_of_guest.

// A guest who stays pays for another night; still, three times out of four she is honest.
@warn[weight(3)]
+!think_of_guest : lodges(Guest) <- walk(hall); .send(Guest, tell, bridge(down)).

@keep_quiet[weight(1)]
+!think_of_guest <- +keeps_quiet.
