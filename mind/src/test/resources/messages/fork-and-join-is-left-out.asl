!a. +!a <- !a |&| !a.
//// problems
p.asl:1:15: fork and join is left out; use goals: !a; !!b
