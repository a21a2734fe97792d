+arrived(trainer, hare) : not caught <- +caught; set_course(hare, target); .wait(1800000); set_course(hare, vega).
