!go.
+!go <- !~quiet; !quiet.
+!~quiet <- .print(noise).
+!quiet <- .print(hush).
