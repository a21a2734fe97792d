// Lights are dimmed in space; these do not bear it. And nobody dims a core.
!dim(tug_mast, 40). !dim(tug_core, 50).
+!dim(D, Share) <- throttle(D, Share).
-!dim(_, _).
// A ship that cannot be saved must not fall to others; but who can wait, waits.
+hull_state(V, crippled) <- arm_self_destruct(V, 30000).
+power_restored(V) : self_destruct(V) <- disarm_self_destruct(V).
