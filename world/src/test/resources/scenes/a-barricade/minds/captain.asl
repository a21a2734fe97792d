// A stranger who comes nearer is shut out from the controls.
+intruder(ship_aft, _, _) <- raise_field(ship_hatch); .wait(120000); drop_field(ship_hatch).
