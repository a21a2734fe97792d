!a. +!a <- +>near(x).
//// problems
p.asl:1:12: '+>' is left out; use + to add a belief
