// How a hive that follows somebody home deals with what it finds there: it asks before it takes, and takes first what could
// run and tell.

// What it knows to carry guns, and which of these cannot run.
bears_arms(unity_station). bears_arms(starbase). bears_arms(flagship). bears_arms(defiant_class). bears_arms(warship).
bears_arms(old_cruiser). bears_arms(warbird). bears_arms(hunter_warbird).
rooted(unity_station). rooted(starbase).
opponent(V) :- contact(V, K) & bears_arms(K) & flag(V, F) & not F = borg & not hull_state(V, destroyed).
base_here(V) :- opponent(V) & contact(V, K) & rooted(K).

// --- the demand ---

// It does not come to talk; but those who give up cost nothing. So it says once what it wants, and gives them two minutes.
@demand_surrender
+arrived(S, _) : mine(S) & chasing(_) & not demanded(S) & weapon(_, _, S, works) <- +demanded(S); !demand(S).
+!demand(S) : opponent(_) <- .broadcast(achieve, surrender(S)[by(S)]); .wait(yields(_), 120000, _); !collect(S).
+!demand(S) : delay(look_again, D) <- .wait(opponent(_), 20 * D, _); !demand_of_those_here(S).
+!demand_of_those_here(S) : opponent(_) <- !demand(S).
+!demand_of_those_here(S) <- -demanded(S).

// Open hands prove it: who has let the shields go has given up. What is to be fetched from there cannot be fetched through
// one's own shields either.
@believe_them
+!collect(S) : yields(Base) & base_here(Base) & shields(Base, down) & delay(look_again, D)
  <- !draw_near(S, Base); !open_up(S); .wait(D); !fetch_all(S, Base).
@not_believed
+!collect(S) <- !subdue(S).
-!collect(S) : delay(look_again, D) & not subduing(S) <- .wait(D); !subdue(S).
-!collect(_).
// While the gangs stepped onto the pads nobody has fired.
+!fetch_all(S, Base) : not subduing(S) <- !send_gangs(S, Base); assimilate(Base)[by(S)].
+!fetch_all(_, _).
+!draw_near(S, Base) : contact(Base, _) & not at(S, Base) <- set_course(S, Base)[by(S)]; .wait(at(S, Base), 1800000, _).
+!draw_near(_, _).
-!draw_near(_, _).
+!open_up(S) : shields(S, up) <- lower_shields(S)[by(S)].
+!open_up(_).

// As many as go in one beam, but not the head.
hands_for(S, Hands) :- transporter(S, Most) & .my_name(Me) & .findall(one(N, B), hand(S, B, N) & not B = Me, All) & .sort(All, Sorted) & fill(Sorted, Most, Hands).
+!send_gangs(S, Base) : hands_for(S, Hands) & not Hands = [] <- beam(S, Hands, Base)[by(S)].
+!send_gangs(_, _).
-!send_gangs(_, _).

// --- by force ---

// Shot at while it had them in its hand.
@betrayed
+attack_begun(_, S) : demanded(S) & controls(S) & not subduing(S) <- +subduing(S); .abolish(yields(_)); !fight_on(S).
+!subdue(S) : subduing(S).
+!subdue(S) <- +subduing(S); !fight_on(S).
+!fight_on(S) <- !cover_up(S); !lame_next(S).
+!cover_up(S) : shields(S, State) & not State = up <- raise_shields(S)[by(S)].
+!cover_up(_).
-!cover_up(_).

next(S, V) :- shooter(S, V).
next(S, V) :- not shooter(S, _) & base_here(V) & not dealt_with(V).
shooter(S, V) :- attacking(V, S) & opponent(V) & contact(V, K) & not rooted(K) & not dealt_with(V).

// Those who shoot and could run first, then the base. It wants them, not their dust: when shields are gone and a look shows
// that the hull is open, the next one is taken on.
@lame_next
+!lame_next(S) : next(S, V) & delay(look_again, D)
  <- +taking_on(V); attack_until(S, V, crippled)[by(S)]; .wait(shields(V, down), 900000, _); .wait(D); +dealt_with(V); -taking_on(V); !lame_next(S).
@all_open
+!lame_next(S) : base_here(Base) <- !take_base(S, Base).
+!lame_next(S) <- -subduing(S).
-!lame_next(S)[reason(out_of_range)] : taking_on(V) & not approached(V) <- +approached(V); -taking_on(V); !draw_near(S, V); !lame_next(S).
-!lame_next(S) : taking_on(V) <- -taking_on(V); +dealt_with(V); !lame_next(S).
-!lame_next(S) <- -subduing(S).

// What lies open and cannot run is taken where it lies.
@take_base
+!take_base(S, Base) <- !draw_near(S, Base); !open_up(S); !send_gangs(S, Base); assimilate(Base)[by(S)]; !keep_off(S).
// It is no more.
-!take_base(_, _)[reason(unable)].
-!take_base(S, Base) : delay(look_again, D) & contact(Base, _) <- .wait(D); !take_base(S, Base).
-!take_base(_, _).

// Who still shoots while the work goes on is shot lame.
+!keep_off(S) : pest(S, V) <- attack_until(S, V, crippled)[by(S)]; .wait(not attacking(S, V), 1800000, _); !keep_off(S).
+!keep_off(S) : base_here(_) <- .wait(pest(S, _)); !keep_off(S).
+!keep_off(_).
-!keep_off(S) : base_here(_) & delay(look_again, D) <- .wait(D); !keep_off(S).
-!keep_off(_).
pest(S, V) :- attacking(V, S) & opponent(V) & not hull_state(V, crippled).

// What one of its bodies says the others hear.
+!surrender(S) : controls(S).

// --- and then ---

// It is the hive's own. What lies about lame is next, by the hands that are free now; after that it goes where it was bound.
@taken_whole
+assimilated(Base, _, _) : demanded(S) & mine(S) <- !!pick_up(S, Base).
+!pick_up(S, Base) : left_over(V) <- +picked_up(V); !draw_near(S, V); !open_up(S); !bring_hands(S, Base, V); assimilate(V)[by(S)].
+!pick_up(S, _) : not pest(S, _) <- -demanded(S); .abolish(chasing(_)); .abolish(subduing(_)); !go_on(S).
+!pick_up(_, _).
-!pick_up(S, Base) : delay(muster, T) <- .wait(T); !pick_up(S, Base).
// The hull that stood there is gone, and with it all that was begun from it.
@hull_lost
-controls(S) : demanded(S) <- -demanded(S); .abolish(chasing(_)); .abolish(subduing(_)); .abolish(dealt_with(_)).
left_over(V) :- opponent(V) & hull_state(V, crippled) & not picked_up(V).
+!bring_hands(S, Base, V) : transporter(S, Most) & .my_name(Me) & .findall(one(N, B), hand(Base, B, N) & not B = Me, All) & .sort(All, Sorted) & fill(Sorted, Most, Hands) & not Hands = []
  <- beam(S, Hands, V)[by(S)].
+!bring_hands(_, _, _).
-!bring_hands(_, _, _).
