// She flies the Dallas.


// --- act III ---
// (begin)

// (end)


// --- act IV ---
// (begin)

// Strangers who shoot on her bridge: whoever is near enough shall know of it.
@mayday
+shot(P, _, _) : .my_name(Me) & in(Me, R) & aboard(Me, S) & here(R, P, K) & people_of(K, Theirs) & not called
  <- +called; .broadcast(tell, [mayday(S), boarded_by(S, Theirs)]).

// (end)


// --- act V ---
// (begin)

// (end)
