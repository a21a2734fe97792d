// What every soldier of the Empire knows from pictures.

great_enemy(cube).
great_enemy(sphere).

// Whose people somebody is, one sees.
people_of(romulan, romulans).
people_of(warrior, empire).
