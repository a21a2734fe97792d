!a. @x[weight(-1)] +!a. @y[weight(much)] +!a.
//// problems
p.asl:1:5: the weight is -1; expected a number of at least 0
p.asl:1:25: the weight is much; expected a number of at least 0
