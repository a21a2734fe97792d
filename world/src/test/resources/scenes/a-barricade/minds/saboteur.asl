!slip_away.
+!slip_away <- walk(ship_aft); raise_field(ship_hatch); .wait(60000); drop_field(ship_hatch).
