!a. /* and so on
+!a.
//// problems
p.asl:1:5: a comment is opened and never closed; close it with */
