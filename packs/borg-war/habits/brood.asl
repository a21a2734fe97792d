// How a lord of spiders keeps house: where its creatures stand, what they do with hosts, and what it is afraid of.

creature(B) :- body(B, K) & brood_kind(K).
brood_kind(spider_drone).
brood_kind(great_spider).
brood_kind(crew_hybrid).
// Whom the brood can use.
host(officer). host(vulcan). host(warrior).

// --- hosts ---

// Hosts that are kept are watched; those that are loose are brought down and stung.
prey(B, P) :- in(B, R) & here(R, P, K) & host(K) & not kept(R) & not dead(P) & not down(P).
fallen(B, P) :- in(B, R) & here(R, P, K) & host(K) & not kept(R) & not stung(P) & (down(P) | dead(P)).

@fall_upon
+here(R, _, K) : host(K) & not kept(R) <- for (creature(B) & in(B, R) & not at_it(B)) { +at_it(B); !!maul(B) }.
@defend_itself
+struck(_, B) : creature(B) & not at_it(B) <- +at_it(B); !!maul(B).
@shot_at
+shot(_, B, _) : creature(B) & not at_it(B) <- +at_it(B); !!maul(B).

@bring_down
+!maul(B) : prey(B, P) <- strike(P)[by(B)]; !maul(B).
@sting
+!maul(B) : fallen(B, P) <- +stung(P); inject(P)[by(B)]; !maul(B).
+!maul(B) <- -at_it(B).
-!maul(B) : body(B, _) <- .wait(2000); !maul(B).
-!maul(B) <- -at_it(B).

// --- those who would take it back ---

// A ship of the collective: everything that has teeth goes to where it is needed; whoever is strongest sees to the hosts.
@alarm
+contact(T, K) : hunter(K) & controls(S) & not alarmed(T) <- +alarmed(T); !call_to_posts(S); !!see_to_hosts(S).
+!call_to_posts(S) <- .findall(B, body(B, spider_drone) & aboard(B, S) & not at_it(B), All); !post(S, All).

// In turn to its own seat, to where its beam starts from, and to the place past which all ways to it lead.
+!post(_, []).
+!post(S, [B | Rest]) : place_for(S, R) <- +posted(B, R); !!send(B, R); !post(S, Rest).
+!post(S, [_ | Rest]) : not place_for(S, _) <- !post(S, Rest).
place_for(S, R) :- vital(S, R) & not (vital(S, Other) & fewer(Other, R)).
fewer(A, B) :- .count(posted(_, A), N) & .count(posted(_, B), M) & N < M.
vital(S, R) :- vital_part(F) & device(D, F, S, _) & stands(D, R).
vital_part(reactor).
vital_part(transporter).
vital_part(interlink).
+!send(B, R) <- walk(R)[by(B)].
-!send(_, _).

// Where hosts were kept somebody looks in; if they are gone, through whatever they shut behind them.
@see_to_hosts
+!see_to_hosts(S) : body(B, great_spider) & aboard(B, S) & kept(R) <- walk(R)[by(B)]; !hunt_from(B, R).
+!see_to_hosts(_).
-!see_to_hosts(_).
+!hunt_from(B, _) : prey(B, _) <- -kept(_); !maul(B).
@burst_through
+!hunt_from(B, R) : in(B, R) & door(Door, N, locked) & exit(R, N) <- force(Door)[by(B)]; walk(N)[by(B)]; !!maul(B).
@track
+!hunt_from(B, R) : in(B, R) & exit(R, N) & not posted(_, N) <- walk(N)[by(B)]; !!maul(B).
+!hunt_from(_, _).
-!hunt_from(_, _).

// Where one of its own was killed, two others go and look.
@avenge
+died(B, _) : here(R, B, K) & brood_kind(K) & not avenged(B) <- +avenged(B); !send_two(R).
@avenge_unseen
+died(B, _) : body_at(B, R) & not avenged(B) <- +avenged(B); !send_two(R).
@keep_track
+moved(B, _, R) : creature(B) <- .abolish(body_at(B, _)); +body_at(B, R).
+!send_two(R) : .findall(B, posted(B, P) & not P = R & creature(B) & not at_it(B), All) & .length(All, N) & N > 1
    & .nth(0, All, One) & .nth(1, All, Two)
  <- !!go_and_maul(One, R); !!go_and_maul(Two, R).
+!send_two(_).
+!go_and_maul(B, R) <- walk(R)[by(B)]; !maul(B).
-!go_and_maul(_, _).
