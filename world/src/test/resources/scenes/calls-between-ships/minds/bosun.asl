+screen(tender, liner) <- .send(purser, tell, see_you); .wait(60000); walk(tender_bridge).
