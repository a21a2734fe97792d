{ include("none.asl") }
//// problems
p.asl:1:1: there is no file 'none.asl' to include; name a file that can be read
