// What those of a House of the Empire do among themselves, and how they take what touches its honour.

kin(P) :- brother(P).
kin(P) :- son(P).
kin(P) :- father(P).
// Whose command is lost is known by the ship, or by the base.
lost_command(P, V) :- commands(P, V) & gone(V).
gone(V) :- presumed_lost(V).
gone(V) :- lost(V).

// --- coming together ---

// Called to a council, the head of a House brings his kin, and tells the hot ones to keep quiet.
@bring_kin
+!come_to(Room)[source(Host)] : .my_name(Me) & head(_, Me) & not kin(Host) & not host(Host)
  <- +host(Host);
     for (brother(P)) { .send(P, tell, keep_peace(P)) };
     for (kin(P)) { .send(P, achieve, come_to(Room)) };
     !go_to(Room).
+!go_to(Room) : .my_name(Me) & not in(Me, Room) <- walk(Room).
+!go_to(_).

// Who was given up for dead is met as soon as he is free, and by all.
@meet_him
+released(B) : brother(B) & father(F) & .my_name(Me) & in(Me, R) <- .send(B, achieve, come_to(R)); .send(F, achieve, come_to(R)).

// --- a lost command ---

// Kin who have all come together speak of what has been lost; the eldest who has lost nothing speaks first.
@reckoning
+here(R, P, _) : kin(P) & brother(B) & father(F) & here(R, B, _) & here(R, F, _) & lost_command(B, V)
    & .my_name(Me) & not lost_command(Me, _) & not reckoned(B)
  <- +reckoned(B); !reckon(B, V).

// What is more: that he lives, or that his ship is gone.
@blow[utility(100 * P)]
+!reckon(B, V) : trait(honour, P) <- slap(B); .send(B, tell, shame(B, V)).
@embrace[utility(60)]
+!reckon(B, _) <- .send(B, tell, glad(B)).

// A head who sees his own loss in another's shame.
@hand_over_the_house[utility(100 * P)]
+slapped(P1, S) : son(P1) & son(S) & trait(honour, P) & .my_name(Me) & head(H, Me) & lost_command(Me, _) & not resigned
  <- +resigned; name_head(H, S).
@keep_the_house[utility(50)]
+slapped(P1, S) : son(P1) & son(S).

// The new head owes nobody politeness.
@could_have_done_better
+head(_, Me) : .my_name(Me) & father(F) & lost_command(F, _) & not told_off(F) <- +told_off(F); .send(F, tell, could_do_better(F)).

// --- guests and enemies ---

// What one hates sits at the same table.
hated(K, F) :- people_of(K, F) & hates(F).
@insult[utility(100 * P)]
+here(_, P1, K) : hated(K, F) & host(_) & trait(hatred, P) & .my_name(Me) & head(_, Me) & not insulted(P1)
  <- +insulted(P1); .send(P1, tell, insult(F)).
@bite_ones_tongue[utility(100 * C)]
+here(_, P1, K) : hated(K, _) & host(_) & trait(caution, C) & not insulted(P1) <- +insulted(P1).

// --- a breach of faith ---

// A treaty that forbids an art forbids what it is used in; only who knows of it knows of a breach.
broken(T, Tech) :- makes(F, _, Tech) & kind_of(Tech, Art) & clause(T, forbids(F, Art)) & party(T, Mine) & faction(Me, Mine) & .my_name(Me).
// What a friend says openly, and why, weighs less than what comes out.
confided(Tech) :- makes(_, _, Tech)[source(S)] & trusts(S).
@doubt
+authorised(What, _, _)[source(Host)] : host(Host) & .my_name(Me) & head(_, Me) & lost_command(_, _) & trait(pride, P) & P > 0.3
  <- .findall(P1, (in(Me, R) & here(R, P1, K) & not K = company), All); .send(All, tell, doubts(Me, What)).

anger(A) :- makes(_, Whom, Tech) & broken(_, Tech) & trait(hatred, H) & hates(Whom) & not confided(Tech) & A = 100 * H + 30.
anger(A) :- makes(_, Whom, Tech) & broken(_, Tech) & trait(hatred, H) & hates(Whom) & confided(Tech) & A = 100 * H - 20.
anger(30) :- makes(_, Whom, Tech) & broken(_, Tech) & not hates(Whom).
// How much he stands by a friend who has broken his word.
faith(W) :- makes(F, _, _) & trusts(F) & trait(trust, P) & W = 100 * P.
faith(0) :- makes(F, _, _) & not trusts(F).

@outrage[utility(A)]
+kind_of(Tech, _) : broken(_, Tech) & anger(A) & .my_name(Me) & head(_, Me) & host(Host) & refuge(Bar) & not left(Host)
  <- +left(Host); for (makes(F, _, Tech)) { .abolish(trusts(F)) };
     .send(Host, tell, gullible(Host));
     for (kin(P)) { .send(P, achieve, come_to(Bar)) };
     walk(Bar); !council_of_war.
@swallow_it[utility(W)]
+kind_of(Tech, _) : broken(_, Tech) & faith(W) & .my_name(Me) & head(_, Me) & host(Host) & not left(Host)
  <- +swallowed(Tech).

// --- a plot ---

// At a table of their own, where the noise covers every word.
@clear_a_table
+!council_of_war : .my_name(Me) & in(Me, Bar) & here(Bar, Crowd, company) <- throw_out(Crowd); !sit_down.
+!council_of_war <- !sit_down.
-!council_of_war <- !sit_down.
+!sit_down : kin(P) & .my_name(Me) & in(Me, Bar) & not here(Bar, P, _) <- .wait(here(Bar, P, _), 1200000, _); .wait(1000); !weigh_enemies.
+!sit_down <- !weigh_enemies.

// Which enemy is the worse: the one at the gates, or the one that one hates. What decides is how much of either.
@the_old_enemy[utility(100 * H)]
+!weigh_enemies : broken(_, Tech) & makes(_, F, Tech) & hates(F) & trait(hatred, H) & infected(Now, _)
  <- +greater_threat(F, Now); for (kin(P)) { .send(P, tell, [greater_threat(F, Now)]) }; !what_to_do(Tech).
@the_common_enemy[utility(100 * C)]
+!weigh_enemies : trait(caution, C) <- +waits_and_sees.

// What must not be theirs must be the Empire's.
@seize_it
+!what_to_do(Tech) : carries(V, Tech) & captain(V, C) & bridge_of(V, R) <- for (kin(P)) { .send(P, tell, [captain(V, C), bridge_of(V, R), plan(seize, V)]) }; +plan(seize, V).
+!what_to_do(_).

// A way aboard: what one of them left there.
@way_in
+plan(seize, V)[source(S)] : kin(S) & lies_in(Craft, V) & cabin(Craft, Room)
  <- .send(S, tell, way_in(V, Room)); for (kin(P) & not P = S) { .send(P, tell, way_in(V, Room)) }; !lie_low(V, Room).
@go_aboard
+way_in(V, Room)[source(S)] : kin(S) & plan(seize, V) <- !lie_low(V, Room).
+!lie_low(_, Room) : .my_name(Me) & not in(Me, Room) <- walk(Room); !arm.
+!lie_low(_, _) <- !arm.
-!lie_low(V, Room) <- .wait(300000); !lie_low(V, Room).
+!arm : .my_name(Me) & in(Me, R) & here(R, Weapon, disruptor) <- take(Weapon).
+!arm.
-!arm <- .wait(2000); !arm.

// --- the seizure ---

@strike_from_within
+under_way(V) : plan(seize, V) & .my_name(Me) & head(_, Me) & bridge_of(V, R) & not seizing(V)
  // Three hours out the watch below sleeps, she is half way, and nobody catches up with her any more.
  <- +seizing(V); .wait(10800000); for (kin(P)) { .send(P, achieve, storm(V, R)) }; !storm(V, R).
@follow_the_head
+!storm(V, R)[source(P)] : kin(P) & not seizing(V) <- +seizing(V); !storm(V, R).
+!storm(V, R) <- walk(R); !overpower(V, R); !give_orders(V, R).
-!storm(_, _).

// Whoever stands at a console goes down first, and not for good; her captain is needed.
+!overpower(V, R) : here(R, P, K) & manned(K) & not captain(V, P) & not down(P) <- stun(P); !overpower(V, R).
+!overpower(_, _).
-!overpower(V, R) <- .wait(1000); !overpower(V, R).
manned(officer).
manned(vulcan).
demands(0).

// A ship cannot be sailed by three. Those who are left are told where to go, and told again.
@demand
+!give_orders(V, R) : .my_name(Me) & head(_, Me) & captain(V, P) & here(R, P, _) & home(Home) & demands(N) & N < 3
  <- -demands(N); +demands(N + 1); .send(P, achieve, head_for(V, Home)); .wait(60000); !give_orders(V, R).
// And then he takes the helm himself.
@take_the_helm
+!give_orders(V, _) : .my_name(Me) & head(_, Me) & home(Home) <- set_course(V, Home).
+!give_orders(_, _).
-!give_orders(_, _).
