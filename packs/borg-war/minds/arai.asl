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

// Beasts do not ask under which flag somebody breathes. As long as others stand between them and her she lets them; when
// the last are about to fall she is next.
fallen_here(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & (down(P) | dead(P)) & not beast(K).
standing_here(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & not beast(K) & not down(P) & not dead(P) & person_kind(K).
person_kind(officer). person_kind(vulcan). person_kind(warrior).
@stay_unseen
+here(_, _, K) : beast(K) & .my_name(Me) & unseen(Me).
@lesser_evil
+downed(_, _, _) : .my_name(Me) & unseen(Me) & foe_here(_) & .count(fallen_here(_), N) & .count(standing_here(_), M) & N >= M
  <- +in_fight; appear; !hold_out.
// (end)
