!work.
+!work <- !try_in_vain; walk(tug_bridge); remove(tug_dish); take(tug_dish); walk(tug_hold); install(tug_dish); overload(tug_core);
  switch_off(tug_core); .wait(20000); !throw_out.
+!try_in_vain <- remove(tug_core).
-!try_in_vain[reason(cannot_be_fitted)] <- !again.
+!again <- install(tug_core).
-!again[reason(already_fitted)] <- true.
+!throw_out <- eject(tug_dish).
-!throw_out[reason(cannot_be_ejected)] <- eject(tug_core).
