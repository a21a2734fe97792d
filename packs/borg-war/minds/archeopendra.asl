// What woke in the drone. It wants to be left alone, to breed, and to grow a body for its brood.

!wait_for_hands.
+!wait_for_hands <- true.

ship(S) :- controls(S).

// Enough of the hive is its own: it cuts the rest off before the collective notices.
@break_away
+controls(S) : not broken_away <- +broken_away; sever(S).

@severed
+severed(S, _) : controls(S) & not fleeing <- +fleeing; !find_haven.

// Of the worlds in the stolen charts: far from the collective, few to defend it, room to breed.
haven_worth(W, V) :- chart(W, Distance, Defence, Room) & V = Room + Distance - 2 * Defence.
better_haven(W) :- haven_worth(W, V) & haven_worth(Other, Better) & Better > V.

@seek_haven
+!find_haven : ship(S) & haven_worth(W, _) & not better_haven(W) & not rejected(W)
  <- +haven(W); set_course(S, W).

// Prey by the way: matter, bodies, secrets.
@hunt[weight(9)]
+contact(T, K) : ship(S) & prey(K) & not hunted(T) & not occupied & fleeing
  <- +hunted(T); +occupied; !take(T).
@pass_by[weight(1)]
+contact(T, K) : ship(S) & prey(K) & not hunted(T) & not occupied & fleeing
  <- +hunted(T).

prey(freighter).

@approach
+!take(T) : ship(S) & contact(T, _) & not my_system(_) <- set_course(S, T).
@take
+!take(T) : ship(S) & contact(T, _) <- attack(S, T).
-!take(T)[reason(out_of_range)] : ship(S) <- set_course(S, T).
-!take(_) <- -occupied.

@arrived_at_prey
+arrived(S, T) : ship(S) & hunted(T) & not attacking(S, T) <- attack(S, T).
-!_ <- true.
