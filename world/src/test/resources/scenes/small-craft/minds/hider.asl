// He stays where he is until the ship that carries him is far from where it found him.
+arrived(ark, beacon) <- undock(gnat, ark); set_course(gnat, beacon).
