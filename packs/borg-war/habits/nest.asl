// What the lord of a brood does at home.

seat_of_power(Base) :- controls(Base) & body(Base, hive_base).
vessel_of(V) :- controls(V) & body(V, brood_ship).

// --- a home on the ground ---

// The world is empty, and what its guard was made of lies ready: it goes down with all that are at hand, and takes to pieces
// what it has taken.
@make_nest
+!make_nest : nest_at(W) & site(W, Site) & taken(Base) & mine(S) & not digging(W)
  <- +digging(W); !descend(S, Site); !take_apart(Base); !raise_seat; !raise(ground); !take_seat; !raise(seat); !rest.
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

// --- those who serve and do not understand ---

unit(watch_drone). unit(drone). unit(tactical_drone).
// Units that it does not move itself.
servant(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & unit(K) & not body(P, K) & not dead(P).
well(Pool) :- pool(Pool, idle).

// When nothing is to be done it lies where it is hot; it sees through its base what there is to see.
+!rest : .my_name(Me) & in(Me, R) & exit(R, Pool) & pool(Pool, _) <- walk(Pool).
+!rest.
-!rest : delay(muster, T) <- .wait(T); !rest.
submerged(Pool) :- .my_name(Me) & in(Me, Pool) & pool(Pool, _).
// Who serves it may call it up. What is to be said is said in ten minutes; then it goes down again.
@called_up
+!attend(R)[source(_)] : submerged(_) & delay(muster, T) <- walk(R); .wait(T); !rest.
+!attend(_).
-!attend(_).

// Craft come and go. When the last great hull of its own is lost, that has had its time, and so have they who say so: it
// goes down to what comes after them.
@answer
+lost(Thing)[source(_)] : servant(_) & not first_rate(_) & not answered(Thing)
  <- +answered(Thing); .findall(P, servant(P), All); .send(All, tell, [over(existence), begins(existence)]); !dive.
+!dive : well(Pool) <- walk(Pool); brood(Pool).
+!dive.
-!dive : delay(muster, T) <- .wait(T); !dive.
// Who cannot follow a thought is not worth having.
@no_use
+error(_)[source(P)] : answered(_) & not flawed(units) <- +flawed(units); +faulty(P).

// As soon as there is something better it has one of them come, and tells it so; when none comes, it goes and tells them
// wherever they stand.
@out_of_the_pool
+born(_, B, spider_drone) : flawed(units) <- !!hunt_from_pool(B).
+!hunt_from_pool(B) : not declared <- +declared; !call_one; !face_them; !prowl(B).
+!hunt_from_pool(B) <- !prowl(B).
+!call_one : faulty(P) & submerged(Pool) & exit(Pool, R) & delay(muster, T)
  <- walk(R); .send(P, achieve, come_to(R)); .wait(servant(_), T, _).
+!call_one.
-!call_one.
+!face_them : servant(_) <- !declare.
+!face_them : .my_name(Me) & seat_of_power(Base) & room(R, Base, controls) & not in(Me, R) <- walk(R); !face_them.
+!face_them : .my_name(Me) & in(Me, R) & exit(R, N) & not looked_in(N) <- +looked_in(N); walk(N); !face_them.
+!face_them.
-!face_them.
+!declare <- .findall(P, servant(P), All); .send(All, tell, [flawed(units), replaced_by(brood)]).

// Each goes from room to room and kills those whom it is to replace.
quarry(B, P) :- in(B, R) & here(R, P, K) & unit(K) & not body(P, _) & not dead(P).
@kill
+!prowl(B) : quarry(B, P) <- strike(P)[by(B)]; !prowl(B).
@search
+!prowl(B) : in(B, R) & exit(R, N) & not searched(B, N) & not aboard_ship(N) <- +searched(B, N); walk(N)[by(B)]; !prowl(B).
+!prowl(B) <- +prowled(B).
-!prowl(B) : body(B, _) <- .wait(2000); !prowl(B).
-!prowl(_).
aboard_ship(R) :- vessel_of(V) & room(R, V, _).
@carcass
+died(D, B) : creature(B) & in(B, R) & here(R, D, K) & unit(K) & not body(D, _) & not carcass(D) <- +carcass(D).

// When all are out, those who have nothing left to kill man the ship, and what they have killed is put by.
@man_the_ship
+brood_ended(_) : seat_of_power(Base) <- !man_the_ship(Base).
+!man_the_ship(Base) : vessel_of(V) & docked(V, Base) & nursery(V, Nest) & larder(V, Room)
  <- .wait(not (body(B, spider_drone) & aboard(B, Base) & not prowled(B)), 3600000, _);
     .findall(C, carcass(C), Dead); !put_by(Base, Dead, Room);
     .findall(S, body(S, spider_drone) & aboard(S, Base), All); !put_by(Base, All, Nest).
+!man_the_ship(Base) : delay(mend, T) <- .wait(T); !man_the_ship(Base).
-!man_the_ship(Base) : delay(muster, T) <- .wait(T); !man_the_ship(Base).
+!put_by(_, [], _).
+!put_by(Base, Some, Room) <- beam(Base, Some, Room)[by(Base)].

// --- an eye ---

// Its great hull goes away, and half of the sky is always under the ground: something small goes up to look, and two more
// after it, each a third of a turn behind the one before, so that between them nothing lies behind the world.
@look_out
+departed(S, _, _) : mine(S) & seat_of_power(_) & nest_at(W) & not body(_, watch_eye) & not looking_out <- +looking_out; !!look_out(W, 3).
third_of_a_turn(2100000).
+!look_out(W, N) : N > 0 & body(Eye, watch_eye) & not aloft(Eye) & docked(Eye, Base) & third_of_a_turn(T)
  <- +aloft(Eye); undock(Eye, Base)[by(Eye)]; set_course(Eye, W)[by(Eye)]; .wait(T); !look_out(W, N - 1).
+!look_out(W, N) : N > 0 & delay(muster, T) <- build(watch_eye); .wait(body(Eye, watch_eye) & not aloft(Eye) & docked(Eye, _), T); !look_out(W, N).
+!look_out(_, _).
-!look_out(W, N) : N > 0 & delay(mend, T) <- .wait(T); !look_out(W, N - 1).
-!look_out(_, _).

// --- something tears at the nest ---

// What its base sees it sees; a hole in space is no guest.
@red_alert
+contact(Hole, singularity) : seat_of_power(Base) & contact(Hole, _) & not alert(_) <- +alert(Hole); !!warn(Hole); !!rise(Base, Hole).
// All that hang on its ship shall know.
+!warn(Hole) : vessel_of(V) <- share(alert(Hole))[by(V)].
-!warn(_).
// A body that falls towards it is matter, and has hosts aboard.
+!rise(Base, Hole) : vessel_of(V) & .my_name(Me) & not aboard(Me, V) <- !go_aboard_of(Base, V); !rise(Base, Hole).
+!rise(Base, Hole) : vessel_of(V) & docked(V, Base) <- undock(V, Base); !rise(Base, Hole).
// Where she is steered from, by the shortest way there is.
+!rise(Base, Hole) : vessel_of(V) & .my_name(Me) & aboard(Me, V) & room(R, V, controls) & not in(Me, R) & not seated(V)
  <- +seated(V); beam(V, [Me], R)[by(V)]; !rise(Base, Hole).
+!rise(_, Hole) : vessel_of(V) & prey_of(Hole, Prey) & not at(V, Prey) <- +near_prey(V, Prey); set_course(V, Prey).
+!rise(Base, Hole) : delay(look_again, T) <- .wait(T); !rise(Base, Hole).
-!rise(Base, Hole) : delay(look_again, T) <- .wait(T); !rise(Base, Hole).
prey_of(_, Prey) :- contact(Prey, K) & hosts_in(K) & hull_state(Prey, crippled).
hosts_in(defiant_class).
hosts_in(flagship).

// The way up is long, the beam of its base is not; without it into the ship by whatever room of it lies next door.
+!go_aboard_of(Base, V) : room(R, V, controls) & .my_name(Me) & not beamed_up(V) <- +beamed_up(V); beam(Base, [Me], R)[by(Base)]; +seated(V).
+!go_aboard_of(_, V) : room(R, V, _) & not shut(R) <- +shut(R); walk(R).
+!go_aboard_of(_, _) <- .abolish(shut(_)).
-!go_aboard_of(Base, V) : room(R, V, _) & not shut(R) <- !go_aboard_of(Base, V).
-!go_aboard_of(_, _).

// --- hosts ---

// It takes them when nothing holds them any more; before that there is time.
@take_hosts
+arrived(V, Prey) : near_prey(V, Prey) <- scan(Prey)[by(V)]; .wait(5000); !take_hosts(V, Prey).
+!take_hosts(V, Prey) : held(Prey, _) <- .wait(not held(Prey, _), 1800000, _); .wait(20000); !take_hosts(V, Prey).
+!take_hosts(V, Prey) : larder(V, Room) <- for (living_in(Prey, R, N) & N > 0) { !take_from(V, R, Room) }; !cover_up(V).
+!take_hosts(_, _).
-!take_hosts(_, _).
+!take_from(V, R, Room) <- beam(V, R, Room)[by(V)]; !take_from(V, R, Room).
-!take_from(_, _, _).
// Where its dead lie, who are to hatch, and where its brood waits.
larder(V, Room) :- room(Room, V, plain) & .term2string(Room, Name) & .substring("carcass", Name).
nursery(V, Room) :- room(Room, V, plain) & .term2string(Room, Name) & .substring("hatchery", Name).

// One of its young came out among hosts. What they can do to it is worth knowing; then they are to see the rest.
@whelp
+hatched(_, B, _, _) <- +whelp(B).
@show_the_rest
-body(B, _) : whelp(B) & vessel_of(V) & larder(V, Room) & nursery(V, Nest) & not kept(Room) <- +kept(Room); !open_up_to(Nest, Room).
// Every wall there by whoever stands next to it, from either side.
+!open_up_to(Nest, Room) : door(Wall, Room, locked) & not slid(Wall) & .my_name(Me)
  <- +slid(Wall); if (body(B, spider_drone) & in(B, Nest)) { !slide(Wall, B) }; !slide(Wall, Me); !open_up_to(Nest, Room).
+!open_up_to(Nest, Room)
  <- for (body(B, spider_drone) & in(B, Nest)) { !!send(B, Room) }; .wait(body(C, spider_drone) & in(C, Room), 60000, _); !open_from_within(Room).
+!open_from_within(Room) : body(B, spider_drone) & in(B, Room) & exit(Room, N) & door(Wall, N, locked) & not slid(Wall)
  <- +slid(Wall); !slide(Wall, B); !open_from_within(Room).
+!open_from_within(_).
+!slide(Wall, B) : door(Wall, _, locked) <- unlock(Wall)[by(B)].
+!slide(_, _).
-!slide(_, _).
