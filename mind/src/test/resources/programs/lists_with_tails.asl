!go.
+!go <- [H|T] = [1, 2, 3]; .print(H, T); [A, B|C] = [x, y]; .print(A, B, C); L = [0|T]; .print(L); [_, [D|_]|_] = [1, [2, 3], 4]; .print(D); if (not ([_|_] = [])) { .print(empty) }.
