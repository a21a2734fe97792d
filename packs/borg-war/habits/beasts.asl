// What everybody knows by now who has seen them: which beings are the brood's.

beast(spider_drone).
beast(great_spider).
beast(carcass_spider).
beast(crew_hybrid).
beast(sentinel).
beast(tall_sentinel).

// What has fallen and still breathes gets up again; but some that lie there sleep.
felled_here(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & beast(K) & down(P) & not dead(P) & (not sleepy(K) | saw_fall(P)).
sleepy(sentinel).
sleepy(tall_sentinel).
foe_here(P) :- .my_name(Me) & in(Me, R) & here(R, P, K) & beast(K) & not dead(P) & not down(P).
