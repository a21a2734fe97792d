p([a b]).
//// problems
p.asl:1:6: found 'b' where something else must stand; expected ']' to close the list, or ','
