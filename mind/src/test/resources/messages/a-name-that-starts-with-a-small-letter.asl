!Go.
+!a <- +n::"b".
!n:go.
//// problems
p.asl:1:2: the variable Go stands where a literal must stand; expected a name that starts with a small letter
p.asl:2:12: found the text "b" where something else must stand; expected a name that starts with a small letter
p.asl:3:3: found ':' where something else must stand; expected '.' to end the clause
