+moved(Who) <- !pass_on(Who).
// Nobody hangs on her, so there is nobody to want anything of.
+!pass_on(Who) <- direct(look_for(Who)).
-!pass_on(_)[reason(R)] <- +nobody_below(R).
