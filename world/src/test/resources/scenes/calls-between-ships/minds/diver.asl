+sailing[source(Who)] <- +heard_of(Who).
!report.
+!report <- .send(purser, tell, below).
