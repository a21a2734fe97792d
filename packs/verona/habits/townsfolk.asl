// What everybody in this town knows, and what everybody does.

feud(capulets, montagues).
feud(montagues, capulets).
house(capulet, capulets). house(tybalt, capulets). house(nurse, capulets). house(rosaline, capulets).
house(sampson, capulets). house(gregory, capulets). house(peter, capulets).
house(montague, montagues). house(benvolio, montagues). house(abram, montagues). house(balthasar, montagues).
house(prince, princes_people). house(mercutio, princes_people). house(paris, princes_people). house(watchman, princes_people).

enemy(P) :- .my_name(Me) & house(Me, H) & house(P, G) & feud(H, G).
beside(P) :- .my_name(Me) & in(Me, R) & here(R, P, _).
able(P) :- not dead(P) & not down(P) & not bound(P).

// When the clock next shows an hour, given in milliseconds after nine in the morning, at which all of this begins.
next(Hour, T) :- .now(N) & T = N - (N mod 86400000) + Hour & T > N.
next(Hour, T) :- .now(N) & Soon = N - (N mod 86400000) + Hour & Soon <= N & T = Soon + 86400000.

// The Prince's word stops a fight, for those who hear it.
@halt
+halt[source(prince)] <- .drop_desire(fight(_)); +halted; .wait(600000); -halted.

// Who saw a killing can say who did it.
@witness
+died(V, K) : not V = K <- +slain(V, K).
