// after a goal that stands in a variable and has no plan has failed and was handled, the plan goes on
!go.
+!go <- G = cook(rice); !G; .print(eat).
-!cook(X) <- .print("no ", X).
