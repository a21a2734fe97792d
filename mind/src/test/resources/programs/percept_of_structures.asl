+at(pos(X, Y), [First|_]) <- .print(X, Y, First).
//// script
ann perceives at(pos(1,2),[a,b])
run
ann perceives at(pos(1,3),[])
run
