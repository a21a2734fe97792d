+door(ship_hatch, ship_aft, field) <- !go_after.
+!go_after <- force(ship_hatch).
-!go_after[reason(R)] <- +hindered(R); !shoot_through.
+!shoot_through <- shoot(ship_hatch).
-!shoot_through[reason(R)] <- +hindered(R); !walk_through.
+!walk_through <- walk(ship_aft).
-!walk_through[reason(R)] <- +hindered(R);.
