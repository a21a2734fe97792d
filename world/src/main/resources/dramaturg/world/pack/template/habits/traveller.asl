// What everybody does who is on the way. A habit is shared: whoever lists it in 'habits' has these plans.

+!travel(Way) : bridge(open) <- .wait(2400000); walk(Way); +set_out.

// Better news replaces worse knowledge, whoever brings it.
@change_of_plan
+bridge(down)[source(Who)] : not set_out
  <- -bridge(open); .drop_desire(travel(_)); .send(Who, tell, thanks).
