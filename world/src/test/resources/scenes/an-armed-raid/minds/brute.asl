!come.
+!come <- .wait(150000); walk(desk_room); step_beside(desk); !clear.
+!clear : here(_, guards, _) <- strike(guards); !clear.
+!clear <- tamper(desk).
-!clear <- tamper(desk).
