+hauling_begun(port, dart, _, _, _, _) <- .wait(1000); set_course(dart, boulder).
