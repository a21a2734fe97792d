!a. @x[wieght(3)] +!a. @y[blue] +!a.
//// problems
p.asl:1:5: the plan is annotated with wieght(3); did you mean 'weight'?
p.asl:1:24: the plan is annotated with blue; known are: atomic, weight, utility, priority
p.asl:1:33: the plan can never be taken: @x in line 1 takes every such event; put it before that plan, or give that plan a context
