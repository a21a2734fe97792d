// He commands Unity and the Enterprise, answers for the holocloak, and was once one of the Borg.


// --- act III ---
// (begin)

// --- what is asked of him ---

// An ally asks for help in his own space against the common enemy: that is what the alliance is for. What is known from the
// reports goes along with the order; who goes shall find out, and come back with it.
@help_an_ally
+!help_against(_, Where)[source(Ally)] : trusts(Ally) & sent_out(C, Where) <- .send(Ally, tell, [on_the_way(C, Where)]).
@send_scout
+!help_against(K, Where)[source(Ally)] : trusts(Ally) & scout(C)
  <- +sent_out(C, Where); for (presumed_lost(V) & captain(V, P)) { .send(C, tell, [presumed_lost(V), captain(V, P), place(V, Where)]) };
     .send(C, achieve, investigate(Where, K)); .send(Ally, tell, [on_the_way(C, Where)]).
@nobody_to_help
+!help_against(_, Where)[source(Ally)] <- .send(Ally, tell, [nobody_for(Where)]).

// A captain of his with a ship of his own.
scout(C) :- subordinate(C) & commands(C, V) & .my_name(Me) & not commands(Me, V) & not sent_out(C, _).

// (end)


// --- act IV ---
// (begin)

// (end)


// --- act V ---
// (begin)

// (end)
