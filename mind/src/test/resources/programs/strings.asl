!go.
+!go <- .concat("ab", "cd", S); .print(S); .concat("a", 1, b, [x], T); .print(T); .length(S, N); .print(N); .substring("bc", S); .print(inside);
  .findall(P, .substring("a", "banana", P), L); .print(L); .substring(X, "hello", 1, 3); .print(X); .reverse("abc", R); .print(R);
  .term2string(f(1,"x"), Q); .print(Q); .term2string(U, "g(a,b,2)"); .print(U); .upper_case("aBc", Up); .lower_case("aBc", Lo); .print(Up, Lo);
  .delete("l", "hello", De); .print(De); .delete(1, "hello", Df); .print(Df); .delete(1, 3, "hello", Dg); .print(Dg);
  if ("a" == a) { .print(equal) } else { .print(different) }; .nth(1, "xyz", C); .print(C).
