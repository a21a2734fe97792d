// Who comes so near is a guest, she thinks.
+arrived(corsair, barge) <- .wait(30000); lower_shields(barge).
