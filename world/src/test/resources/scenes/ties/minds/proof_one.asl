!whisper.
+!whisper <- share(hello).
-!whisper[reason(R)] <- +nobody_hears(R).
