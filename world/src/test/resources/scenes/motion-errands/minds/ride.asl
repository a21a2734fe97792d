+arrived(port, farm) <- undock(barge, port); set_course(barge, vega_far).
