!a. !b. !c.
+!a <- x; x; x; x; .print(a).
+!b <- y; y; y; y; .print(b).
+!c <- z; .drop_all_intentions; .print(c).
