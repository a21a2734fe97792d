!go.
+!go <- if ("abc" < "abd") { .print(a) }; if ("Z" < "a") { .print(b) }; if ("abc" == "abc") { .print(c) }; if (not ("" == " ")) { .print(d) }; X = "t"; if (X = "t") { .print(e) }.
