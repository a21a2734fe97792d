+assimilated(Where, Kind, By) <- +lost(Where, Kind, By).
