+contact(lamb, trader) <- scan(lamb); !judge(lamb).
// What he knows of traders: they bear no guns.
+!judge(V) : said(V, weapons, N) & N > 0 & flag(V, F) <- +liar(V, F); fire(hunter_gun, V); fire(hunter_gun, V).
+!judge(V) <- set_course(hunter, V).
+read(hunter, V, What, Value) <- +said(V, What, Value).
-contact(V, _) <- +missed(V).
+contact(fox, boulder) <- +odd_rock(fox).
