@one +!go : false <- .print(never).
@two[atomic] +!go <- .print(two); !x.
@three +!x <- .print(x).
!go.
