// The youngest son: captain of the newest warship of the House, of the young faction that wants the old ways back.
// Brave, quick, and careless once the blood has cooled. What a captain does, the habits say; this is what he is.

// His brother's face on the screen: he answers, since the bridge is watching.
@answer_brother
+farewell(_)[source(B)] : brother(B) & despises(B) & despises(Friends)
  <- .send(B, tell, [answered(farewell), no_need_of(Friends)]).
@thank_brother
+farewell(_)[source(B)] : brother(B) <- .send(B, tell, [answered(farewell), thanks(B)]).
