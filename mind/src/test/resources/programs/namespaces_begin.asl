{ begin namespace(n) }
p(1). q(a, [b], f(c))[x].
r(X) :- p(X) & not s(X).
!go.
+!go : p(X) & r(Y) <- .print(X, Y); +s(open); ?s(Z); .print(Z); !sub(foo(1)); -p(1); !default::go(3); +default::d(1).
+!sub(T) <- .print(T); ?q(A, B, C)[x]; .print(A, B, C).
+s(O) <- .print("plus s ", O).
-p(X) <- .print("minus p ", X).
{ end }
p(5).
+!go(N) <- .print("outside ", N); ?n::s(X); .print(X).
!n::sub(bar).
