near(kitchen) near(hall).
//// problems
p.asl:1:15: found 'near' where something else must stand; expected '.' to end the clause
