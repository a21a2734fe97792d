+contact(Thing, Kind) <- +seen(Thing, Kind).
