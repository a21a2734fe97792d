!fight.
+!fight <- !hit(hound_1); !hit(hound_2); !hit(hound_1); .wait(60000); tamper(web); tamper(web);
    walk(den); !hit(queen); !hit(queen); !hit(queen).
+!hit(H) <- strike(H).
-!hit(_) <- true.
