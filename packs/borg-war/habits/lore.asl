// What every soldier of the Empire knows from pictures.

great_enemy(cube).
great_enemy(sphere).
