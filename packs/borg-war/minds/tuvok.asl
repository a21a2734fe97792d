// Captain of the Dallas. He does what is logical, and what is logical is what keeps most people alive.


// --- act III ---
// (begin)

// --- to find out ---

// He has his aide say how they stand, and goes.
@set_out_to_look
+!investigate(Where, K)[source(Above)] : superior(Above) & my_ship(S) & not task(_)
  <- +task(Where); .abolish(enemy_kind(_)); +enemy_kind(K); !hear_aide(Where); !make_way(S, Where).
@look_there_next
+!investigate(Where, _)[source(Above)] : superior(Above) & not next(Where) <- +next(Where).

+!hear_aide(Where) : aide(A) & here(_, A, _) <- .send(A, achieve, report_situation(Where)); .wait(situation(_, _, Where), 60000, _).
+!hear_aide(_).

// Where he was sent he looks at all that lies lame or dark, one after the other.
@search_the_place
+arrived(S, Where) : my_ship(S) & task(Where) & not mission(_, Where) <- !!search(Where).
+!search(Where) : wreck(V) <- +seen(V); !visit_wreck(V); !search(Where).
@look_closer
+!search(Where) : call_was(Where) & probe(P, S) & my_ship(S) & not probed(Where) <- +probed(Where); !look_below(S, P, Where); !search(Where).
@done_here
+!search(Where) <- -task(Where); +searched(Where); !report_findings(Where); !hear_guest; !what_next.
-!search(Where) <- .wait(30000); !!search(Where).
wreck(V) :- contact(V, _) & hull_state(V, crippled) & not seen(V).
wreck(V) :- contact(V, K) & boat(K) & not seen(V).

// What is to be seen down there is seen best from near; what gives out power must have a place.
+!look_below(S, P, World) <- launch(S, P, World); +expected(World); .wait(traced(_, World, _, _), 7200000, _).
-!look_below(_, _, _).
@strange
+strange_reading(World) : expected(World) <- trace(World); -expected(World).
@source_found
+traced(S, World, Source, K) : my_ship(S) <- +survey(World, Source); +has_weapon(World, Source, K).

// What the probe reads of it is kept for those who can make something of it.
surveyed_thing(T) :- survey(_, T).
surveyed_thing(T) :- traced(_, _, T, _).
surveyed_thing(W) :- expected(W).
@read_of_it
+read(S, T, What, V) : my_ship(S) & surveyed_thing(T) & tells(What) <- +reading(T, What, V).
@read_of_its_drives
+read(S, T, device, device(_, F, _)) : my_ship(S) & surveyed_thing(T) & drives(F) & not reading(T, drive, F) <- +reading(T, drive, F).
tells(species). tells(power). tells(weapons).
drives(impulse). drives(warp).
// What can go nowhere, bears a weapon and has more behind it than a starbase is meant for one thing.
doomsday_device(T, World) :- survey(World, T) & reading(T, weapons, N) & N > 0 & reading(T, power, P) & more_than_a_base(Most) & P > Most & not reading(T, drive, _).
more_than_a_base(15000000).
call_was(World) :- circles(_, World).

// --- surprised ---

// His orders are to see and to bring word of it: what he has sent a probe for he waits for, as long as it can take.
@surprised
+contact(_, K) : great_enemy(K) & my_ship(S) & aboard(Me, S) & .my_name(Me) & harbour(Home) & not retreating
  <- +retreating; .drop_desire(search(_)); .drop_desire(search_outside(_, _)); !battle_stations(S); .wait(time_to_go(S), 600000, _); !run(S, Home).
time_to_go(_) :- not expected(_).
time_to_go(S) :- device(_, warp, S, failed).
@fire_back
+attack_begun(T, S) : my_ship(S) & retreating & not attacking(S, _) & contact(T, _) <- !shoot_at(S, T).
+!shoot_at(S, T) <- attack(S, T).
-!shoot_at(_, _).

+!run(S, Home) : device(_, warp, S, works) <- !let_go_of_boats(S); !call_ahead(Home); set_course(S, Home).
// A drive that was cold for hours takes half a minute to come up.
// She cannot run, and what she fights with is gone as well: she vanishes, whoever looks on.
@vanish
+!run(S, Home) : device(W, warp, S, failed) & device(_, cloak, S, _) <- cloak(S); +hidden; !urge(W); .wait(device(_, warp, S, works)); decloak(S); .wait(30000); !run(S, Home).
-!run(S, Home) <- .wait(10000); !!run(S, Home).
+!urge(W) <- repair(W).
-!urge(_).
+!let_go_of_boats(_).
+!call_ahead(Home) : superior(Above) & my_ship(S) & contact(T, K) & great_enemy(K) <- .send(Above, tell, [pursued_by(S, T), bound_home(S, Home)]).
+!call_ahead(Home) : superior(Above) & my_ship(S) <- .send(Above, tell, [pursued_by(S, unknown), bound_home(S, Home)]).

// Who was there can tell more than a wreck does: he is heard first.
+!hear_guest : saved(P, _) & not heard(P) <- .wait(here(_, P, _), 3600000, _); +heard(P).
+!hear_guest.

// Home, and nothing came after her: whoever is slower than she is has had half a day.
@nobody_followed
+arrived(S, Home) : my_ship(S) & retreating & harbour(Home) & not docked(S, Home)
  // Twelve hours for a way that took her seven.
  <- .wait(contact(_, cube) | contact(_, sphere), 43200000, _); !berth(S, Home).
+!berth(S, Home) : not (contact(_, K) & great_enemy(K)) & not docked(S, Home) & not putting_in
  <- +putting_in; -retreating; !have_wounded_seen_to(S); !put_in(S, Home); -putting_in.
+!berth(_, _).

// Alongside, and a look inside.
+!visit_wreck(V) : my_ship(S)
  <- set_course(S, V); .wait(at(S, V), 3600000, _); scan(V); .wait(5000); !save(V).
-!visit_wreck(_).
@life_inside
+read(S, V, room, room(R, Use, N)) : my_ship(S) & N > 0 <- +life(V, R, Use, N).

// A boat that drifts is taken in, whoever lives in it.
@take_in
+!save(V) : contact(V, K) & boat(K) & life(V, _, _, _) & my_ship(S) <- !drop_guard(S); !draw_in(S, V); take_aboard(S, V); +saved_boat(V).
+!draw_in(S, V) <- haul(S, V, 20).
-!draw_in(_, _).
// One who lives alone where she is steered is her captain, and cannot leave it by himself.
@save_captain
+!save(V) : life(V, _, controls, _) & captain(V, P) & my_ship(S) & doctor(D, Sickbay)
  <- !drop_guard(S); beam(S, [P], Sickbay); +saved(P, V); .send(D, achieve, see_to(P)).
+!save(_).
-!save(V) : not gave_up(V) <- +gave_up(V); .wait(60000); !save(V).
-!save(_).
+!drop_guard(S) : shields(S, up) <- lower_shields(S).
+!drop_guard(_).

// What was found goes home at once; the guest is asked up when the doctor lets him.
@report_findings
+!report_findings(Where) : superior(Above) & saved(P, V) & place(V, Where) <- .send(Above, tell, [found(V, crippled), alive(P)]).
+!report_findings(Where) : superior(Above) <- .send(Above, tell, [nothing_in(Where)]).
@patient_well
+well(P)[source(D)] : doctor(D, _) & saved(P, _) & .my_name(Me) & in(Me, Bridge) <- .send(P, achieve, come_to(Bridge)).

// --- and what then ---

// A base of the allies calls: whoever did this is there now.
@follow_the_trail
+!what_next : call(_, Where) & my_ship(S) <- +task(Where); !approach(S, Where).
// He does not come out of warp in front of somebody's guns, but where one comes in, and looks round there first.
+!approach(S, Where) : way_in(Where, Beacon) <- !make_way(S, Beacon).
+!approach(S, Where) <- !make_way(S, Where).
@at_the_way_in
+arrived(S, Beacon) : my_ship(S) & task(Where) & way_in(Where, Beacon) & not retreating <- !!search_outside(S, Where).
+!search_outside(S, Where) : wreck(V) <- +seen(V); !visit_wreck(V); !search_outside(S, Where).
// Who called goes round that world, or what is left of it does: he does not go in before it has had the time to come round.
@wait_for_the_base
+!search_outside(S, Where) : circles(Base, Where) & not contact(Base, _) & not contact(_, debris) & not looked_for(Base)
  // An hour and three quarters is one turn, low over such a world.
  <- +looked_for(Base); .wait(contact(Base, _) | contact(_, debris), 6300000, _); !search_outside(S, Where).
+!search_outside(S, Where) <- set_course(S, Where).
-!search_outside(S, Where) : not retreating <- .wait(30000); !search_outside(S, Where).
@next_order
+!what_next : next(Where) & not searched(Where) & my_ship(S) <- -next(Where); +task(Where); !make_way(S, Where).
@wait_for_orders
+!what_next.
call(Base, World) :- distress(Base) & circles(Base, World) & attacker(Base, K) & great_enemy(K) & not searched(World) & not task(World).
// It comes while he waits.
@call_heard
+distress(_) : searched(_) & not task(_) <- .wait(30000); !what_next.

// (end)


// --- act IV ---
// (begin)

// What came after her is gone: the wounded are seen to, and she is made fast at home as soon as she answers her helm.
@home_again
-contact(_, K) : great_enemy(K) & my_ship(S) & harbour(Home) & contact(Home, _) & not docked(S, Home) & not putting_in
  <- +putting_in; !have_wounded_seen_to(S); !put_in(S, Home); -putting_in.
+!have_wounded_seen_to(S) : doctor(D, _) & bridge_of(S, R) <- .send(D, achieve, go_round(R)).
+!have_wounded_seen_to(_).

// After a brawl, too.
@after_a_brawl
+in_custody(_) : my_ship(S) <- !have_wounded_seen_to(S).

// What was read goes to whoever can make something of it; a prisoner of an ally's flag is his family's affair.
@in_dock
+docked(S, Home) : my_ship(S) & harbour(Home) <- !hand_over_readings; !release(S); !see_guests_home.
+!hand_over_readings : scholar(P) & survey(World, _) & not handed_over(World)
  <- +handed_over(World); .findall(reading(T, What, V), reading(T, What, V), Read); .concat(Read, [surveyed(World)], All); .send(P, tell, All).
+!hand_over_readings.
@release
+!release(S) : in_custody(P) & cell(S, R) & not released(P) <- +released(P); walk(R); !let_out(P).
+!release(_).
+!let_out(P) : bound(P) <- free(P); !send_home(P).
+!let_out(P) <- !send_home(P).
// Whoever was saved goes home as well, and those who took him for dead shall hear of it.
+!see_guests_home : saved(P, _) & kin_of(P, Kin) & not in_custody(P) & not released(P) <- +released(P); .send(Kin, tell, released(P)); !see_guests_home.
+!see_guests_home.
+!send_home(P) : kin_of(P, Kin) <- .send(Kin, tell, released(P)); !!back_to_the_bridge.
+!back_to_the_bridge : my_ship(S) & bridge_of(S, R) <- walk(R).

@report_the_survey
+!brief(All)[source(P)] : superior(P) & doomsday_device(Thing, World)
  <- .send([P | All], tell, [surveyed(World), doomsday_device(Thing, World)]); .send(P, tell, briefed(survey)).

// --- the strike: not before she can run and fight ---
@strike
+!strike(Thing, World)[source(P)] : superior(P) <- +mission(Thing, World); !set_out(World).
fit(S) :- device(_, warp, S, works) & device(_, weapon, S, works) & device(_, shields, S, works).
+!set_out(World) : my_ship(S) & bridge_of(S, R) & .my_name(Me) & not in(Me, R) <- walk(R); !set_out(World).
+!set_out(World) : my_ship(S) & not fit(S) <- .wait(600000); !set_out(World).
+!set_out(World) : my_ship(S) & docked(S, _) & not ashore <- +ashore; !send_ashore; !set_out(World).
+!set_out(World) : my_ship(S) & docked(S, Base) <- undock(S, Base); .wait(5000); !set_out(World).
+!set_out(World) : my_ship(S) <- set_course(S, World).
-!set_out(World) <- .wait(60000); !set_out(World).

// There he is not seen before he has what he came for in his sights; the other half of the day it is behind the world.
@at_the_target
+arrived(S, World) : my_ship(S) & mission(Thing, World) & not quarry(Thing) <- !lie_in_wait(S, Thing); +quarry(Thing); !show(S); !engage(Thing).
+!lie_in_wait(S, Thing) : not contact(Thing, _) & not cloaked(S) & device(_, cloak, S, works) <- !hide(S); !lie_in_wait(S, Thing).
+!lie_in_wait(_, Thing) <- .wait(contact(Thing, _)).
+!hide(S) <- cloak(S).
-!hide(_).
+!show(S) : cloaked(S) <- decloak(S).
+!show(_).
-!show(_).
// Done: away, before somebody comes.
@mission_done
+beaten(Thing) : mission(Thing, World) & my_ship(S) & harbour(Home) <- -mission(Thing, World); !go_home(S, Home).
+!go_home(S, Home) <- set_course(S, Home); .wait(at(S, Home)); !put_in(S, Home).
-!go_home(S, Home) <- .wait(60000); !go_home(S, Home).

// A covert strike needs few hands: the others go ashore.
+!send_ashore : docked(S, _) & my_ship(S) & shore(S, R) <- for (few(Crowd)) { send_crowd(Crowd, R) }; for (doctor(D, _)) { .send(D, achieve, go_ashore(R)) }; .wait(180000).
+!send_ashore.
-!send_ashore.

// He who has a crew that obeys him does not obey others.
@tell_them_no
+!head_for(S, Where)[source(P)] : my_ship(S) & not superior(P) <- .send(P, tell, refuses(S, Where)).

// The tube is locked for all but the crew; whoever offers to go that way may.
@open_the_tube
+!open_the_way(Door)[source(_)] : door(Door, _, locked) <- unlock(Door).
+!open_the_way(_).

people_of_mine(officer). people_of_mine(warrior).
// The boat that held them is gone. A captain who has nothing else has a bridge to hold.
@last_stand
+tractor_released(Boat, S) : my_ship(S) & .my_name(Me) & in(Me, R)
  <- +fled_from(Boat); for (here(R, P, K) & people_of_mine(K)) { .send(P, achieve, take_arms) }; !take_arms.

// (end)


// --- act V ---
// (begin)
my_ship(S) :- .my_name(Me) & commands(Me, S).

// --- in the enemy's ship (act V) ---

// Those who are with him and can walk, whatever flag they serve under.
with_me(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & ours(K) & not dead(P) & not down(P).
ours(officer). ours(vulcan). ours(warrior).
strange(V) :- flag(V, F) & foe(F).

// As long as beasts stand in the way nobody goes anywhere; when they are called away there is a way out.
@captive
+aboard(Me, V) : .my_name(Me) & not commands(_, V) & not escaping(V) <- +escaping(V); !!break_out(V).
@wait_for_a_chance
+!break_out(V) : foe_here(_) <- .wait(not foe_here(_)); !break_out(V).
// What would not open for him and opens now opens for somebody: first he sees for whom.
@see_who_comes
+!break_out(V) : way_on(N) & door(D, N, open) & firm(D) & not opened(D) <- +opened(D); .wait(30000); !break_out(V).
// Not the way that they took.
@go_while_we_can
+!break_out(V) : way_on(N) & .my_name(Me) & in(Me, R) <- +been(R); !go(N); +been(N); !!seize(controls, V); !shut_behind(R).
@no_way_yet
+!break_out(V) <- .wait({+door(_, _, open)}, 600000, _); !break_out(V).
// A wall that does not open is one way less.
-!break_out(V) <- .wait(5000); !break_out(V).

among_drones(R) :- here(R, _, K) & hive_kind(K) & not watched(R).
hive_kind(drone). hive_kind(tactical_drone). hive_kind(drone_crowd). hive_kind(row_drone). hive_kind(stoker).
way_on(N) :- .my_name(Me) & in(Me, Here) & exit(Here, N) & not been(N) & not barred(N) & not lair(N).
barred(N) :- door(D, N, locked) & firm(D).
@where_they_went
+moved(_, R, N) : .my_name(Me) & in(Me, R) & not been(N) <- +lair(N).
@where_they_come_from
+moved(B, N, R) : .my_name(Me) & in(Me, R) & here(R, B, K) & beast(K) & not lair(N) <- +lair(N).

// What comes after them shall have to break something.
@shut_behind
+!shut_behind(R) : door(Door, R, open) <- .wait(2500); lock(Door).
+!shut_behind(_).
-!shut_behind(_).

// A bolt is tried before a shoulder.
+!undo(N) : door(D, N, locked) & not firm(D) <- +trying(D); unlock(D); -trying(D).
+!undo(_).
-!undo(_) : trying(D) <- -trying(D); +firm(D); .fail.

+!go(N) <- !undo(N); .findall(P, with_me(P), Team); if (not Team = []) { .send(Team, achieve, come(N)) }; walk(N).

// Whoever holds the place from which a ship is steered holds the ship.
@at_the_controls
+!seize(controls, V) : weapon(_, _, V, _) <- +at_controls(V).
@wait_out
+!seize(controls, V) : foe_here(_) <- .wait(not foe_here(_)); !seize(controls, V).
// Drones within arm's reach to the left and to the right: nobody moves until it is clear what they will do.
@stand_still
+!seize(controls, V) : among_drones(R) <- .wait(foe_here(_), 60000, _); +watched(R); !seize(controls, V).
@search_on
+!seize(controls, V) : way_on(N) & not orders(_, V) <- !go(N); +been(N); !seize(controls, V).
@shut_in
+!seize(controls, V) : door(Door, N, locked) & not been(N) & not lair(N) & not orders(_, V) <- force(Door); !seize(controls, V).
+!seize(_, _).
-!seize(What, V) <- .wait(20000); !seize(What, V).

// --- orders from outside ---

@sabotage
+!bring_down(F, V)[source(Above)] : superior(Above) <- +orders(F, V); .drop_desire(seize(_, _)); !spoil(F, V, Above).
// What is asked for stands here.
@spoil_it
+!spoil(F, V, Above) : .my_name(Me) & in(Me, R) & here(R, D, _) & device(D, F, V, works)
  <- .findall(P, with_me(P), Team); .send(Team, achieve, spoil_thing(D)); tamper(D); !spoil(F, V, Above).
@spoilt
+!spoil(F, V, Above) : here(_, D, _) & device(D, F, V, failed) <- +done(F, V); !return; !report(F, V, Above).
// The way that they came, for he knows who does not go there; and all at once: who comes first has all the teeth for
// himself.
+!return : way_back(R) & .my_name(Me) & in(Me, R).
+!return : .my_name(Me) & in(Me, Here) & came_by(Here, R) <- .abolish(came_by(Here, _)); !back_to(R); !return.
+!return : way_back(R) <- !back_to(R).
+!return.
+!back_to(R) <- .findall(P, with_me(P), Team); if (not Team = []) { .send(Team, achieve, come(R)); .wait(3000) }; walk(R).
-!return.
// Not while something there is on its feet, or about to be; but not for ever.
+!report(F, V, Above) : (foe_here(_) | felled_here(_)) & not held_up(F, V) <- +held_up(F, V); .wait(not foe_here(_) & not felled_here(_), 120000, _); !report(F, V, Above).
// Whoever of his lies there is taken along.
+!report(F, V, Above) : .my_name(Me) & in(Me, R)
  <- .wait(4000); .findall(P, (here(R, P, K) & ours(K)), Team); .send(Above, tell, brought_down(F, V, [Me | Team])).
@stand_still_first
+!spoil(F, V, Above) : among_drones(R) <- .wait(foe_here(_), 60000, _); +watched(R); !spoil(F, V, Above).
@fight_first
+!spoil(F, V, Above) : foe_here(_) <- .wait(not foe_here(_)); !spoil(F, V, Above).
// By ways that beasts do not take. His own people keep open the way back; guests who want to fight come along.
@look_for_it
+!spoil(F, V, Above) : way_on(N) <- !steal(N); +been(N); !spoil(F, V, Above).
+!spoil(F, V, Above) <- .abolish(been(_)); .wait(30000); !spoil(F, V, Above).
+!steal(N) : .my_name(Me) & in(Me, R)
  <- !undo(N); .abolish(came_by(N, _)); +came_by(N, R); if (with_me(Q) & subordinate(Q)) { .abolish(way_back(_)); +way_back(R) };
     .findall(P, with_me(P) & not subordinate(P), Team); if (not Team = []) { .send(Team, achieve, come(N)) }; walk(N); .wait(4000).
-!spoil(F, V, Above) <- .wait(10000); !spoil(F, V, Above).

// What grows in a ship makes her something else; he looks at what, and says so.
@stronger_and_not_ours
+grown(S, _, _) : superior(Above) & commands(Above, S) & not strengthened(S)
  <- +strengthened(S); .wait(not down(Above)); .send(Above, tell, strengthened(S)).

// (end)
