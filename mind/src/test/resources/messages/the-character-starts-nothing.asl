!a. +!a <- walk(x) $.
//// problems
p.asl:1:20: the character '$' starts nothing; remove it
