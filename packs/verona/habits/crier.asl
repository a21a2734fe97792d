// What the Prince decides is cried in the houses of those whom it concerns.
@cry
+banished(P)[source(prince)] <- walk(court); .broadcast(tell, banished(P)); walk(hall); .broadcast(tell, banished(P)); walk(montague_house); .broadcast(tell, banished(P)); walk(square).
