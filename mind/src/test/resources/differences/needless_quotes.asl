// quotes around a name that needs none make no difference
!go.
+!go <- if ('abc' == abc) { .print(same) } else { .print(different) }.
