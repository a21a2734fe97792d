+!carry_word(W) <- walk(attic); .send(warden, tell, word(W)); .send(warden, askOne, heard(_), heard(Y)); +answer(Y).
