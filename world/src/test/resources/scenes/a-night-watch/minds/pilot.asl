!warn.
+!warn <- .wait(600000); .broadcast(tell, fog(thick)); .send(master, tell, fog(thin)); .send(boy, tell, fog(gone)); .wait(60000); beam(port, [boy], port_bridge).
