// What every captain does with a ship of their own.

my_ship(S) :- .my_name(Me) & commands(Me, S).
sound(S)   :- my_ship(S) & hull_state(S, whole).

// Blows bring the shields up, whoever deals them.
@shields_when_hit
+hit(S, _, _, _) : my_ship(S) & shields(S, down) <- raise_shields(S).

// A ship of the same flag that goes silent is remembered.
@remember_loss
+destroyed(V, _) : flag(V, F) & my_ship(S) & flag(S, F) <- +lost(V).
