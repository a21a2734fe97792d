at(robot, pos(1, 2)). carries(robot, [box(1), box(2)]).
!go.
+!go : at(robot, pos(X, Y)) & carries(robot, [F|R]) <- .print(X, Y, F, R); -+at(robot, pos(X + 1, Y)); ?at(W, P); .print(W, P);
   .print(end).
