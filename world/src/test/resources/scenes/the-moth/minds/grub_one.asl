!spin.
+!spin <- inject(porter).
+dead(porter) <- outgrow.
+outgrew(grub_one, Moth, _, _) <- +wings(Moth); .wait(30000); !try(let_go(Moth)); !try(merge(Moth, liner)); !try(cling(Moth, liner)); .wait(90000); cling(Moth, liner); !try(merge(Moth, liner)).
+clung(Moth, liner) : not tried <- +tried; .wait(60000); let_go(Moth); cling(Moth, liner); assimilate(liner)[by(Moth)].
+dead_host(porter) : wings(_) <- wake_dead(porter).
+controls(liner) : wings(Moth) <- merge(Moth, liner); !try(let_go(Moth)).
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
