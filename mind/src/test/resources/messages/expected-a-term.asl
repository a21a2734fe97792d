p( .
//// problems
p.asl:1:4: found '.' where something else must stand; expected a term
