+plot(_)[source(plotter)] <- .wait(62000); walk(inn_parlour).
+!bring(What) <- .send(plotter, tell, have(What)).
