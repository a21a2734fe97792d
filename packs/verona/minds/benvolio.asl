// The one who parts others, and remembers who did what.

@part_them
+struck(A, B) : loves_peace & not parting(A, B) & .my_name(Me) & not Me = B & not halted
  <- +parting(A, B); .send(A, tell, part_fools); .send(B, tell, part_fools).

@hit_back
+struck(P, Me) : .my_name(Me) & not halted & able(P) & beside(P) <- strike(P).

// He tells the Prince what he saw, unasked.
@bear_witness
+here(R, prince, _) : slain(_, _) & .my_name(Me) & in(Me, R)
  <- .findall(slain(V, K), slain(V, K), All); .send(prince, tell, All).

@warn_the_banished
+banished(P)[source(prince)] : house(P, montagues)
  <- walk(cell); .findall(Q, here(cell, Q, _), All); .send([P | All], tell, banished(P)); walk(montague_house); .send(montague, tell, banished(P)); walk(square).

house(romeo, montagues).
house(juliet, capulets).
