!flee.
+!flee <- .wait(60000); set_course(prey, home); .wait(5000); set_course(prey, vega); .wait({+arrived(prey, vega)});
  .wait(3600000); set_course(prey, farm).
