{ begin namespace(n, local p) }.
//// problems
p.asl:1:28: found 'p' where something else must stand; expected ')' to close 'namespace'
