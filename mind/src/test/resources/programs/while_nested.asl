i(0).
!go.
+!go <- while (i(I) & I < 2) { +j(0); while (j(J) & J < 2) { .print(I, J); -+j(J + 1) }; -j(_); -+i(I + 1) }.
