+taken_apart(_, _, Left, Kind) <- +left(Left, Kind).
