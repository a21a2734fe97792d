{ include(x) }.
{ include("x.asl" }.
{ include("x.asl", "y") }.
//// problems
p.asl:1:1: include without a file; expected { include("file.asl") }
p.asl:2:19: found '}' where something else must stand; expected ')' to close 'include'
p.asl:3:20: a name space is called the text "y"; expected a name such as guard
