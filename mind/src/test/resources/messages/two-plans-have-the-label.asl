!a. @x +!a : near(_). @x +!a.
//// problems
p.asl:1:23: two plans have the label 'x'; give each plan a label of its own
