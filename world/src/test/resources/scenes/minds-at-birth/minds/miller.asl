!grind.
+!grind : mother(Who) & in(Me, Floor) & .my_name(Me) <- +mine(Floor); .send(Who, tell, grinding(Floor)).
