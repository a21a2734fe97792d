!salvage.
+!salvage
  <- !try(strip(stranger_ship)); !try(strip(tug)); !try(strip(gang)); !try(build(skiff)); !try(build(heap)); !try(build(airship)); !try(mend(tug)); !try(mend(hulk));
     strip(hulk); !try(strip(hulk)).
+!try(Deed) <- Deed.
-!try(Deed)[reason(R)] <- +could_not(Deed, R).
// After the first quarter the tug goes away for a while; the work stops.
+stripped(hulk, tug, 25, _) <- set_course(tug, far).
+arrived(tug, far) <- .wait(36000000); set_course(tug, isle).
+arrived(tug, isle) <- strip(hulk).
+material(tug, T) : T >= 6000 & not crane_tried <- +crane_tried; !try(build(crane)).
+taken_apart(hulk, _, _, _) <- beam(tug, [mate], beach).
+built(_, crane_1, _, _) <- build(skiff).
+built(_, lighthouse_1, _, _) <- beam(tug, mate, tug_hold).
+building_begun(mate, isle, crane, _, _, _) <- beam(tug, mate, tug_hold).
+built(_, skiff_1, _, _) <- mend(tug).
+mended(tug, Points, Left) <- +mended_by(Points, Left); !try(mend(tug)).
