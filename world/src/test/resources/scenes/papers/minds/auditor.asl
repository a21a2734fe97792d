+look(Book)[source(clerk)] <- !get(Book); !get(letter); walk(desk_room); .wait(120000); read(Book).
+!get(Book) <- read(Book).
-!get(Book)[reason(R)] <- +kept_from(Book, R).
+paid(Who)[source(ledger)] : owes(Who, N)[source(ledger)] <- +cooked(Who, N).
