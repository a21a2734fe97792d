!go. +!go <- .wait("1 min").
//// problems
p.asl:1:14: .wait("1 min") waits for nothing; write milliseconds such as .wait(60000), or an event such as .wait({+bell})
