// What every soldier of the Empire knows from pictures.

great_enemy(cube).
great_enemy(sphere).

// Whose people somebody is, one sees.
people_of(romulan, romulans).
people_of(warrior, empire).

// A death that saves a house is no loss to it.
kinsman(P) :- brother(P).
kinsman(P) :- son(P).
@proud
+fell_for_us(P) : kinsman(P) & not proud_of(P)
  <- +proud_of(P); .findall(Q, (.my_name(Me) & in(Me, R) & here(R, Q, _)), All); .send(All, tell, died_well(P)).
