!survey.
+!survey <- beam(scout, [ann, bob, lamp], cave); beam(scout, [ann, bob], scout); .wait(60000); !visit.
+!visit <- beam(scout, ann, port).
-!visit[reason(R)] <- +kept_out(R); !all.
+!all <- beam(scout, [ann, bob, pilot, lamp], scout_bridge).
-!all[reason(R)] <- +too_much(R); beam(scout, lamp, scout_bridge).
