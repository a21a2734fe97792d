+vanished(Who, _) <- +cloaked_one(Who); .wait(15000); search(hall).
+struck(somebody, guard) : cloaked_one(Who) <- +by(Who).
+moved(somebody, From, To) <- +steps(From, To).
