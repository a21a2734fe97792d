!go.
+!go <- .findall(X, .prefix(X, [a, b]), A); .print(A); .findall(X, .suffix(X, [a, b]), B); .print(B); .findall(X, .sublist(X, [a, b, c]), C); .print(C); if (.sublist([b, c], [a, b, c])) { .print(yes) }; if (not .prefix([b], [a, b])) { .print(no) }.
