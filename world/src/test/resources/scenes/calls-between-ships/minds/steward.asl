+quiet <- +rests.
