// What the lord of a brood does at home.

seat_of_power(Base) :- controls(Base) & body(Base, hive_base).
vessel_of(V) :- controls(V) & body(V, brood_ship).

// --- a home on the ground ---

// The world is empty, and what its guard was made of lies ready: it goes down with all that are at hand, and takes to pieces
// what it has taken.
@make_nest
+!make_nest : nest_at(W) & site(W, Site) & taken(Base) & mine(S) & not digging(W)
  <- +digging(W); !descend(S, Site); !take_apart(Base); !raise_seat; !raise(ground); !take_seat; !raise(seat).
+!make_nest.
-!make_nest : nest_at(W) & delay(mend, T) <- -digging(W); .wait(T); !make_nest.

+!descend(_, Site) : .my_name(Me) & in(Me, Site).
+!descend(S, Site) : nest_at(W) & not at(S, W) & delay(mend, T) <- set_course(S, W); .wait(at(S, W), T); !descend(S, Site).
+!descend(S, Site) : brood_at_hand(S, Brood) <- beam(S, Brood, Site).
// Those it thinks with first; what cannot be replaced and whoever keeps the great hull going stay there.
brood_at_hand(S, [Me | Brood]) :- .my_name(Me) & .findall(B, body(B, K) & aboard(B, S) & able(B) & not rare(K) & not B = Me, Brood).
able(B) :- health(B, H) & able_from(Able) & H >= Able.

+!take_apart(Base) : used_up(Base).
+!take_apart(Base) : delay(mend, T) <- strip(Base); .wait({+taken_apart(Base, _, _, _)}, 24 * T); +used_up(Base).

+!raise_seat : seat_of_power(_).
+!raise_seat : seat_to_build(K) & delay(mend, T) <- build(K); .wait(seat_of_power(_), 24 * T).
+!take_seat : .my_name(Me) & seat_of_power(Base) & room(R, Base, controls) & not in(Me, R) <- beam(Base, [Me], R)[by(Base)].
+!take_seat.

// What has to stand on rock is made before it goes in, the rest from its seat; one thing after the other.
+!raise(Where) : wanted(K, Where) & not body(_, K) & delay(mend, T) <- build(K); .wait(body(_, K), 24 * T); !raise(Where).
+!raise(_).

// --- something tears at the nest ---

// What its base sees it sees; a hole in space is no guest.
@red_alert
+contact(Hole, singularity) : seat_of_power(Base) & contact(Hole, _) & not alert(_) <- +alert(Hole); !!rise(Base, Hole).
// A body that falls towards it is matter, and has hosts aboard.
+!rise(Base, Hole) : vessel_of(V) & .my_name(Me) & not aboard(Me, V) <- !go_aboard_of(Base, V); !rise(Base, Hole).
+!rise(Base, Hole) : vessel_of(V) & docked(V, Base) <- undock(V, Base); !rise(Base, Hole).
+!rise(_, Hole) : vessel_of(V) & prey_of(Hole, Prey) & not at(V, Prey) <- +near_prey(V, Prey); set_course(V, Prey).
+!rise(Base, Hole) : delay(look_again, T) <- .wait(T); !rise(Base, Hole).
-!rise(Base, Hole) : delay(look_again, T) <- .wait(T); !rise(Base, Hole).
prey_of(_, Prey) :- contact(Prey, K) & hosts_in(K) & hull_state(Prey, crippled).
hosts_in(defiant_class).
hosts_in(flagship).

// Into the ship by whatever room of it lies next door.
+!go_aboard_of(_, V) : room(R, V, _) & not shut(R) <- +shut(R); walk(R).
+!go_aboard_of(_, _) <- .abolish(shut(_)).
-!go_aboard_of(Base, V) : room(R, V, _) & not shut(R) <- !go_aboard_of(Base, V).
-!go_aboard_of(_, _).

// --- hosts ---

// It takes them when nothing holds them any more; before that there is time.
@take_hosts
+arrived(V, Prey) : near_prey(V, Prey) <- scan(Prey)[by(V)]; .wait(5000); !take_hosts(V, Prey).
+!take_hosts(V, Prey) : held(Prey, _) <- .wait(not held(Prey, _), 1800000, _); .wait(20000); !take_hosts(V, Prey).
+!take_hosts(V, Prey) : larder(V, Room) <- for (living_in(Prey, R, N) & N > 0) { !take_from(V, R, Room) }.
+!take_hosts(_, _).
-!take_hosts(_, _).
+!take_from(V, R, Room) <- beam(V, R, Room)[by(V)]; !take_from(V, R, Room).
-!take_from(_, _, _).
// Where its dead lie, who are to hatch.
larder(V, Room) :- room(Room, V, plain) & .term2string(Room, Name) & .substring("carcass", Name).
