// .delete of a text from a list takes away the elements that are this text
!go.
+!go <- .delete("t", ["t", a, f("t")], L); .print(L).
