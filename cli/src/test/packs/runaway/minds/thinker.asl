!sit_down.
+!sit_down <- walk(study); !ponder.
@in_circles
+!ponder <- !ponder.
