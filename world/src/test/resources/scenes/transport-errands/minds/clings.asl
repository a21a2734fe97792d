// Under a cloak, beside the lamp: where it is beamed he comes along, and nobody knows.
!leave.
+!leave <- step_beside(lamp).
+taken_along(sprite, lamp, scout_hold, cave) <- !look(ann).
+!look(Who) : here(cave, Who, _) <- .wait(30000); step_beside(Who).
-!look(Who)[reason(R)] <- +left_behind(Who, R).
