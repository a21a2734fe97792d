{ include("x.asl") p(1).
{ begin namespace(n) p(1).
{ end p(1).
//// problems
p.asl:1:20: found 'p' where something else must stand; expected '}' to close the directive
p.asl:2:22: found 'p' where something else must stand; expected '}' to close the directive
p.asl:3:7: found 'p' where something else must stand; expected '}' to close the directive
