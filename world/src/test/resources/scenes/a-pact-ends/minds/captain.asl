!sail.
+!sail <- switch_on(sloop_veil); .wait(60000); drink(poison).
