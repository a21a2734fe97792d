// Aide on the Dallas; in truth an admiral of Romulan intelligence. She serves one empire, and is very patient.


// --- act III ---
// (begin)

// Asked how they stand, she says so.
@situation
+!report_situation(Where)[source(C)] : .my_name(Me) & aboard(Me, S) & hull(S, H) <- .send(C, tell, [situation(S, H, Where)]).

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)

// (end)
