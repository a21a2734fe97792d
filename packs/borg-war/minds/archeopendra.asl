// What woke in the drone. It wants to be left alone, to breed, and to grow a body for its brood. It kept what the drone
// knew, which is what the collective knew: charts, and what kinds of things there are (world/borg.yaml).

// The hull that it means to live in: not a craft that it sends out.
mine(S) :- first_rate(S).
mine(S) :- controls(S) & body(S, K) & second(K) & not first_rate(_).
first_rate(S) :- controls(S) & body(S, K) & not lesser(K) & not second(K) & not hull_state(S, destroyed).

// --- How strong it is, and what that makes worth wanting ---

strength(P) :- power(_, P) & not stronger(P).
strength(0) :- not power(_, _).
stronger(P) :- power(_, Other) & Other > P.
power(S, P) :- mine(S) & body(S, K) & guns(K, G) & hull(S, H) & P = G * H / 100.

// Room for a brood, and what can be learnt there, less what it would have to fear; and while those who would take it
// back are stronger than it is, the farther from them the better.
worth(W, V) :- chart(W, Far, Guard, Room) & riches(W, Rich) & strength(Own) & refuge(Far, Own, Safe)
    & V = 2 * Room + Rich - 3 * math.max(0, Guard - Own) + Safe.
refuge(_, Own, 0) :- hunters(H, _) & Own >= H.
refuge(Far, Own, math.min(Far, Reach)) :- hunters(H, Reach) & Own < H.
best(W) :- worth(W, V) & not better_than(V).
better_than(V) :- worth(_, Other) & Other > V.

// What a thing of this kind would still its hunger, and what going for it would risk: its body, by the square of what
// guns there are to its own, and being seen to stop so near to those it ran from. Every hour takes it farther.
gain(K, G) :- yields(K, Matter, Hosts, Knowledge) & hunger(M, H, L) & G = M * Matter + H * Hosts + L * Knowledge.
risk(R) :- .findall(G, contact(V, K) & threat(V, K, G), All) & sum(All, Guns) & strength(Own) & body_worth(Dear)
    & exposure(E) & R = Dear * Guns * Guns / math.max(1, Own * Own) + E.
// The guns of a thing are those of its kind, until a look has counted them.
threat(V, K, G) :- guns(K, Usual) & armed_as_usual(V, K, Usual, G).
armed_as_usual(V, K, Usual, G) :- weapons(V, N) & carries_weapons(K, Most) & G = Usual * N / Most.
armed_as_usual(V, _, Usual, Usual) :- not weapons(V, _).
exposure(E) :- fled(Then) & .now(T) & hunters(H, _) & E = math.max(0, H - 2 * (T - Then) / 3600000).
sum([], 0).
sum([G | Rest], S) :- sum(Rest, Other) & S = G + Other.

// --- Its bodies ---

// Who of its own is aboard, as how many a transporter counts them.
hand(S, B, 1) :- body(B, _) & aboard(B, S) & health(B, _).
hand(S, B, N) :- body(B, _) & aboard(B, S) & members(B, N).
// As many as go in one beam, the single ones first.
crew(S, Crew) :- transporter(S, Most) & .findall(one(N, B), hand(S, B, N), All) & .sort(All, Sorted) & fill(Sorted, Most, Crew).
// Those who go to a stranger's hull: whole ones, not the body that it thinks with, and none that is hard to replace.
party(S, Party) :- transporter(S, Most) & .my_name(Me) & whole_from(Whole)
    & .findall(one(1, B), body(B, K) & aboard(B, S) & not rare(K) & health(B, H) & H >= Whole & not B = Me, All) & fill(All, Most, Party).
fill([], _, []).
fill([one(N, B) | Rest], Left, [B | Party]) :- N <= Left & fill(Rest, Left - N, Party).
fill([one(N, _) | Rest], Left, Party) :- N > Left & fill(Rest, Left, Party).

// It sits where a body of its own is steered from, and where little can reach it.
@seat
+room(R, S, controls) : .my_name(Me) & aboard(Me, S) & not in(Me, R) <- walk(R).

// Units mend each other whenever they are at home.
@mend
+health(B, _) : hurt(B) & not mending(B) <- +mending(B); !mend(B); -mending(B).
// Those too who come home hurt.
@mend_who_comes_home
+aboard(B, S) : mine(S) & hurt(B) & not mending(B) <- +mending(B); !mend(B); -mending(B).
+!mend(B) : hurt(B) & in(B, R) & in(D, R) & not D = B & health(D, H) & able_from(Able) & H >= Able & not tending(D)
  <- +tending(D); treat(B)[by(D)]; -tending(D); !mend(B).
// Nobody there who could: later, perhaps.
+!mend(B) : hurt(B) & delay(muster, T) <- .wait(T); !mend(B).
+!mend(_).
-!mend(B) : delay(muster, T) <- .wait(T); !mend(B).

hurt(B) :- health(B, H) & whole_from(Whole) & H < Whole & mine(S) & aboard(B, S) & not B = S.

// --- Away ---

// Enough of the hive is its own: it cuts the rest off before the collective notices.
@break_away
+controls(S) : linked(S, _) <- sever(S).

@flee
+severed(S, _) : mine(S) <- .now(T); +fled(T); !go_on(S).

+!go_on(S) : best(W) & not bound_for(S, W) & not reached(W) <- set_course(S, W).
+!go_on(_).
-!go_on(S) : delay(mend, T) <- .wait(T); !go_on(S).

@there
+arrived(S, W) : mine(S) & chart(W, _, _, _) <- +reached(W); !!settle(S, W).

// --- Prey by the way ---

@hunt[utility(G - R)]
+contact(T, K) : mine(S) & at_large(S) & gain(K, G) & risk(R) & not passed_by(T) <- +hunted(T); !take(S, T).
@pass_by[utility(0)]
+contact(T, K) : mine(S) & at_large(S) & gain(K, _) & not passed_by(T) <- +passed_by(T).

// Who has a nest does not roam.
at_large(S) :- fled(_) & not hunted(_) & not rebuilding(S) & not nest_at(_).

@close_in
+!take(S, T) : contact(T, _) & not at(S, T) <- set_course(S, T).
+!take(_, _).
-!take(_, _).

// Once in the system it counts the guns, of the prey and of all that lie about, and when it is there it weighs once more.
@look_ahead
+arrived(S, Where) : mine(S) & hunted(_) & not hunted(Where) & not new_home(_) <- !count_guns(S).
@weigh
+arrived(S, T) : mine(S) & hunted(T) & not attacking(S, T) <- !count_guns(S); !weigh(S, T).

+!count_guns(S) : contact(V, K) & guns(K, _) & not weapons(V, _) & delay(look_again, D)
  <- scan(V)[by(S)]; .wait(weapons(V, _), D); !count_guns(S).
+!count_guns(_).
// What cannot be looked at is taken for what its kind is.
-!count_guns(_).
@count
+read(S, V, weapons, N) : mine(S) <- .abolish(weapons(V, _)); +weapons(V, N).

// A wreck still has its ore, its crew and what they know; dust has nothing. So prey is shot no further than lame.
@strike[utility(G - R)]
+!weigh(S, T) : contact(T, K) & gain(K, G) & risk(R) <- !lame(S, T).
@break_off[utility(0)]
+!weigh(S, T) <- -hunted(T); +passed_by(T); !go_on(S).

+!lame(S, T) : attacking(S, Other) & not Other = T & delay(look_again, D) <- .wait(D); !lame(S, T).
+!lame(S, T) : contact(T, _) & not hull_state(T, crippled) <- +struck(S, T); attack_until(S, T, crippled); !stand(S).
+!lame(_, _).
// Nearer than its lances reach it need not go, when it has legs.
+!stand(S) : bound_for(S, T) & hunted(T) <- all_stop(S).
+!stand(_).
-!stand(_).
// Rock does not go after anybody; whoever comes nearer is looked at again.
-!lame(S, T)[reason(out_of_range)] : new_home(S) <- -struck(S, T).
-!lame(S, T)[reason(out_of_range)] : not hull_state(S, destroyed) & delay(look_again, D) <- .wait(D); !lame(S, T).
-!lame(_, _).

// The prey is gone, and nothing of it to be had.
@prey_lost
+destroyed(T, _) : hunted(T) & mine(S) & not rebuilding(S) & hull(S, P) & worn_below(Worn) & P >= Worn <- -hunted(T); !go_on(S).

// --- A new body ---

// Badly hurt and far from any yard, it needs another body: rock enough.
@new_body
+hull(S, P) : mine(S) & worn_below(Worn) & P < Worn & not rebuilding(S) & likely(_) <- +rebuilding(S); !find_body(S).
@new_body_seen
+contact(Rock, _) : mine(S) & hull(S, P) & worn_below(Worn) & P < Worn & not rebuilding(S) & likely(Rock)
  <- +rebuilding(S); !find_body(S).

likely(Rock) :- contact(Rock, K) & matter(K) & not small(Rock) & not unmeasured(Rock).
small(Rock) :- extent(Rock, Metres) & least_body(Least) & Metres < Least.

// A rock is measured first; one after the other, until one is large enough.
@measure
+!find_body(S) : likely(Rock) & delay(look_again, D)
  <- if (not extent(Rock, _)) { scan(Rock)[by(S)]; .wait(extent(Rock, _), D) }; !settle_in(S, Rock).
@no_body
+!find_body(S) <- -rebuilding(S).
// It cannot be looked at.
-!find_body(S) : likely(Rock) & not extent(Rock, _) <- +unmeasured(Rock); !find_body(S).
-!find_body(S) <- -rebuilding(S).
@size
+read(S, Rock, size, Metres) : mine(S) & contact(Rock, K) & matter(K) <- +extent(Rock, Metres).

+!settle_in(S, Rock) : small(Rock) <- !find_body(S).
@settle_in
+!settle_in(S, Rock) : delay(muster, T) <- .wait(T); !go_there(S, Rock); !move_in(S, Rock).

+!go_there(S, Rock) : not at(S, Rock) & delay(crossing, T) <- set_course(S, Rock); .wait(at(S, Rock), T, _).
+!go_there(_, _).
// It cannot move any more: then from where it lies.
-!go_there(_, _).

+!move_in(S, Rock) : crew(S, Crew) <- +new_home(Rock); beam(S, Crew, Rock); assimilate(Rock)[by(S)].
// No beam works: the hands are sent to one before all else.
-!move_in(S, Rock) : device(Beam, transporter, S, failed) & not device(_, transporter, S, works) & not urgent(Beam) & delay(mend, T)
  <- +urgent(Beam); repair(Beam); .wait(device(_, transporter, S, works), T, _); !move_in(S, Rock).
-!move_in(S, Rock) : delay(mend, T) <- .wait(T); !move_in(S, Rock).

// --- Enemies ---

// Whoever comes is fought; with a ruined hull there is nowhere to go.
@turn_to_fight
+attack_begun(Enemy, S) : mine(S) & not new_home(S) & not boarded(Enemy) & not demanded(S) <- !know(Enemy); !fight(S, Enemy).
+!know(Enemy) : flag(Enemy, F) & not enemy(Enemy) <- +enemy(Enemy); +foe(F).
+!know(Enemy) <- +enemy(Enemy).
// What is to be had of it is not shot to dust.
+!fight(S, Enemy) : not attacking(S, _) & contact(Enemy, _) & hunted(Enemy) <- attack_until(S, Enemy, crippled); !stand(S).
+!fight(S, Enemy) : not attacking(S, _) & contact(Enemy, _) <- attack(S, Enemy).
+!fight(S, Enemy) : hunted(Enemy) & attacking(S, Other) & not Other = Enemy & delay(look_again, D) <- .wait(D); !fight(S, Enemy).
+!fight(_, _).
-!fight(S, Enemy)[reason(out_of_range)] : not hull_state(S, destroyed) & delay(look_again, D) <- .wait(D); !fight(S, Enemy).
-!fight(_, _).

// The new body lies still while the old one is fought over: rock is not looked at. It strikes when the victor is open to
// it, as soon as it has something to strike with; a lame ship has hosts and matter, so it is not blown to dust.
@ambush
+shields_lowered(V) : enemy(V) & armed(Rock) & not struck(Rock, V) <- !lame(Rock, V).
@armed_at_last
+weapon(_, _, Rock, works) : new_home(Rock) & enemy(V) & contact(V, _) & shields(V, down) & not struck(Rock, V) <- !lame(Rock, V).
// Who comes later under the same flag is no friend either.
@newcomer
+contact(V, _) : armed(Rock) & hostile(V) & shields(V, down) & not struck(Rock, V) <- +enemy(V); !lame(Rock, V).
@nearer
+arrived(V, _) : armed(Rock) & hostile(V) & shields(V, down) & not struck(Rock, V) <- +enemy(V); !lame(Rock, V).
@found_out
+attack_begun(V, Rock) : new_home(Rock) & controls(Rock) & not struck(Rock, V) <- !know(V); !lame(Rock, V).

hostile(V) :- flag(V, F) & foe(F).
armed(Rock) :- new_home(Rock) & controls(Rock) & weapon(_, _, Rock, works).

// --- Boarding ---

// A lame ship: look into it, take what is useful aboard, and leave nobody who could tell.
@board
+crippled(V) : struck(S, V) & mine(S) & not boarded(V) <- +boarded(V); !board(S, V).

+!board(S, V) : delay(look_again, D) <- scan(V)[by(S)]; .wait(inside(V, _, _), D); !go_aboard(S, V).
-!board(_, _).

@look_inside
+read(_, V, room, room(R, Use, N)) <- .abolish(living_in(V, R, _)); +living_in(V, R, N); +inside(V, R, Use).
@look_at_devices
+read(_, V, device, device(D, F, Where)) <- +stands_in(D, Where); +built(V, D, F).

+!go_aboard(S, V) : party(S, Party) & not Party = [] & way_in(V, R)
  <- +party_of(V, Party); beam(S, Party, R); !!ransack(S, V, Party).
+!go_aboard(_, _).
-!go_aboard(_, _).

// Where a ship is steered is where it can be hurt.
way_in(V, R) :- inside(V, R, controls).
way_in(V, R) :- not inside(V, _, controls) & inside(V, R, _).

// Each sets about a console of its own, what the ship talks with first; then the ship itself.
@ransack
+!ransack(S, V, Party) : delay(ransack, T) <- for (.member(D, Party)) { !!wreck(V, D) }; .wait(T); !scuttle(S, V, Party); !leave(S, V).

@silence
+!wreck(V, D) : in(D, R) & here(R, Thing, _) & device(Thing, comms, V, _) & not spoilt(Thing)
  <- +spoilt(Thing); tamper(Thing)[by(D)]; !wreck(V, D).
@wreck
+!wreck(V, D) : in(D, R) & here(R, Thing, _) & device(Thing, _, V, _) & not spoilt(Thing)
  <- +spoilt(Thing); tamper(Thing)[by(D)]; !wreck(V, D).
+!wreck(_, _).
-!wreck(_, _).

// Drones pay no heed to a single fighter: a unit lost is replaced. When more fall, that is a pattern, and it is answered.
+died(D, Killer) : party_of(V, Party) & .member(D, Party) & not tried_for(_, _) <- +lost(D, Killer); !answer(V, Killer).

@shelter
+!answer(V, Killer) : .count(lost(_, Killer), N) & losses_to_answer(Enough) & N >= Enough & bearer(B, Killer) & in(B, R)
    & here(R, Thing, _) & device(Thing, _, V, _) & not sheltered(R)
  <- +sheltered(R); +tried_to_bear(B); raise_field(Thing)[by(B)].
+!answer(_, _).
-!answer(V, Killer) : in(_, R) & here(R, Killer, _) & sheltered(R) <- -sheltered(R); !answer(V, Killer).
-!answer(_, _).

bearer(B, Killer) :- body(B, K) & bears_fields(K) & in(B, R) & here(R, Killer, _) & not down(B) & not tried_to_bear(B).

// What cannot be used must not talk: something in it is made to burst, and the party goes home.
@scuttle
+!scuttle(S, V, Party) : can_burst(V, Core) & not tried(Core) & .member(D, Party) & aboard(D, V) & not down(D)
  <- +tried(Core); overload(Core)[by(D)]; !go_home(S, V).
@no_way_to_scuttle
+!scuttle(S, V, _) <- !go_home(S, V).
-!scuttle(S, V, Party) <- !scuttle(S, V, Party).

can_burst(V, Core) :- bursts(F) & device(Core, F, V, works).
can_burst(V, Core) :- bursts(F) & built(V, Core, F) & not device(Core, F, V, _).

+!go_home(S, V) : .findall(B, body(B, _) & aboard(B, V), Alive) & not Alive = [] <- .abolish(party_of(V, _)); beam(S, Alive, S).
+!go_home(_, _).
-!go_home(_, _).

// Prey by the way is left behind; a home is not left for it.
+!leave(S, V) : hunted(V) & not rebuilding(S) & not new_home(S) <- -hunted(V); +passed_by(V); !go_on(S).
+!leave(_, _).

// --- Whole at last ---

// Strong enough to fear nobody: to where there is room to breed and most to learn.
@set_out
+assimilated(Body, _, _) : new_home(Body) <- -new_home(Body); .abolish(hunted(_)); !go_on(Body).
