!strat. +!start <- !start(1); !rest; !n::start.
//// problems
p.asl:1:1: no plan for the goal strat/0; did you mean 'start'?
p.asl:1:20: no plan for the goal start/1; 'start' is known with 0 arguments
p.asl:1:31: no plan for the goal rest/0; write a plan +!rest
p.asl:1:38: no plan for the goal n::start/0; write default::start, which is known
