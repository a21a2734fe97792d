!a. +!a <- wlak(x); walk(x, y); sing.
//// problems
p.asl:1:12: unknown action wlak/1; did you mean 'walk'?
p.asl:1:21: unknown action walk/2; 'walk' is known with 1 arguments
p.asl:1:33: unknown action sing/0; name an action of this world
