!go.
+!go <- ++b(1); .print(goes_on); .print(and_on).
+b(X) <- .print("b ", X); .fail.
-!go <- .print(never).
