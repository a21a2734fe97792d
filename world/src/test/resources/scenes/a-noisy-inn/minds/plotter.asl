+noisy(inn_taproom)
  <- .send(friend, tell, [plot(king), date(monday)]); .send(friend, achieve, bring(powder)); .wait(60000);
     walk(inn_parlour); .send(maid, tell, good_evening); .send(friend, tell, not_here).
