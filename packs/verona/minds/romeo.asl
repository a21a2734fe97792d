// He is in love; with whom is another matter.

house(romeo, montagues).

fairer(W) :- charm(W, C) & not matched(C).
matched(C) :- loves(X) & charm(X, D) & D >= C.

// He walks before others are up and comes home when they have done quarrelling: half an hour.
+!take_the_air <- .wait(1800000); walk(square).

// A servant who cannot read asks a gentleman who can.
@read_for_him
+!read_out(Paper)[source(P)] <- read(Paper); hand(Paper, P).

@hopes
+guest(W)[source(_)] : loves(W) & feast(Where, T) & not going(Where) <- +going(Where); !go_to(Where, T).
+!go_to(Where, T) <- .now(N); .wait(T - N); walk(Where).

// He had thought that he knew what beauty was.
@love
+here(_, W, lady) : fairer(W) & not loves(W)
  <- .abolish(loves(_)); +loves(W); .send(W, tell, courts).

@loved
+returns_love[source(W)] : loves(W) <- +hope(W); !ask_who(W); !!seek(W).
+!ask_who(W) : beside(nurse) <- .send(nurse, askOne, house(W, _), house(W, H)); +house(W, H).
+!ask_who(_).
-!ask_who(_).

// Love lends him wings over a wall: after midnight, when the feast is over.
@to_the_orchard
// Past midnight: four hours.
+!seek(W) : enemy(W) | hope(W) <- .wait(14400000); walk(lane); walk(orchard).

@overheard
+sighs_for(Me)[source(W)] : .my_name(Me) & loves(W) & beside(W) <- .send(W, tell, vows).

@to_the_friar
+send_word[source(W)] : loves(W) & confessor(F) <- walk(cell); .send(F, achieve, join_hands(W)).

@appointed
+wedding(T)[source(F)] : confessor(F) <- +appointment(T); walk(square); !be_there(T).
+!be_there(T) <- .now(N); .wait(math.max(1, T - N)); walk(cell).
-!be_there(_).

@tell_the_nurse
+?plan(T) : appointment(T).

@married
+married(W)[source(F)] : confessor(F) <- +wife(W); walk(square).

// An insult from his wife's cousin is no insult.
@turn_the_cheek
+villain[source(T)] : wife(W) & house(W, H) & house(T, H) <- .send(T, tell, no_quarrel).
@take_it_up
+villain[source(T)] <- .send(T, tell, draw); +fighting(T); !fight(T).

// Now it is another thing.
@avenge
+died(F, T) : friend(F) & beside(T) & able(T) & not T = F <- +fighting(T); !fight(T).

@flee
+died(V, Me) : .my_name(Me) & not V = Me & confessor(_) & in(Me, square) <- walk(cell).

// Banishment is death with another name; but a messenger comes.
@comforted
+awaits_you[source(nurse)] : wife(_)
  <- !until_dark; walk(lane); walk(chamber); !leave_by_dawn.
+!until_dark : next(54000000, Night) <- .now(N); .wait(Night - N).
// It is the lark: four hours after midnight.
+!leave_by_dawn : banished(_) <- .wait(14400000); walk(mantua_street).
// The same lark.
+!leave_by_dawn <- .wait(14400000); walk(montague_house).
@go_alone
+banished(Me) : .my_name(Me) & not wife(_) <- walk(mantua_street).

// A letter tells the truth; a servant tells what he saw.
@news
+lost(W)[source(_)] : wife(W) & not sleeps(W) & not resolved <- +resolved; !follow(W).
@knows_better
+sleeps(W)[source(_)] : wife(W) & wakes(W, T) & not resolved <- +resolved; !fetch(W, T).

+!follow(W) <- walk(shop); .send(apothecary, achieve, sell(poison)); .wait(60000); walk(tomb); !die_beside(W).
+!fetch(W, T) <- .now(N); .wait(math.max(1, T - N - 18000000)); walk(tomb); !wait_beside(W).

+!die_beside(W) : beside(P) & able(P) & fighting(P) <- .wait(5000); !die_beside(W).
+!die_beside(W) : dead(W) <- .wait(30000); !drink_to(W).
+!die_beside(W) : beside(W) <- .send(W, tell, together).
+!die_beside(_).
+!drink_to(W) : beside(P) & able(P) & fighting(P) <- .wait(5000); !drink_to(W).
+!drink_to(W) : dead(W) <- drink(poison).
+!drink_to(W) <- .send(W, tell, together).

+!wait_beside(W) : dead(W) <- .wait(600000); !wait_beside(W).
+!wait_beside(W) <- .send(W, tell, together).
