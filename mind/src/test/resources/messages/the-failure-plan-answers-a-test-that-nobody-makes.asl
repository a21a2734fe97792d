!a. +!a <- ?near(_). -?naer(_). -?colour.
//// problems
p.asl:1:22: the failure plan answers a test that nobody makes: naer/1; did you mean 'near'?
p.asl:1:33: the failure plan answers a test that nobody makes: colour/0; name a test
