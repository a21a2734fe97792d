+fog(W)[source(pilot)] <- +noted(W); .send(master, tell, lantern); .broadcast(tell, all_hands).
