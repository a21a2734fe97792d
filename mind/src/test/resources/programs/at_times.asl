!a.
+!a <- .at("now +20", {+!late}); .at("now +1 s", {+!later}); .at("now +10", {+bell}); .print(now).
+!late <- .print(late).
+!later <- .print(later).
+bell <- .print(bell).
//// script
run
wait 30
wait 1000
