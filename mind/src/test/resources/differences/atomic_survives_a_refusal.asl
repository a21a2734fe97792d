// a refused action of one intention does not touch another that is atomic
!a. !b.
+!a <- refuse(it).
@together[atomic] +!b <- .print(one); .print(two); .print(three).
