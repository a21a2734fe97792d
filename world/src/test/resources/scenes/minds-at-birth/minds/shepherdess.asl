!breed.
+!breed <- brood(straw); brood(basket); .wait(2700000); walk(yard); build(mill).
// One of them hears that there is hay, the others never do.
+hungry(Lamb)[source(Lamb)] : not fed(_) <- +fed(Lamb); .send(Lamb, tell, hay).
// What has no mind of its own goes where she wants.
+born(basket, Whelp, whelp) <- walk(yard)[by(Whelp)].
+built(_, Mill, mill, _) <- +owns(Mill); for (body(Ox, beast)) { walk(mill_1_loft)[by(Ox)] }; .wait(3600000); strip(Mill).
