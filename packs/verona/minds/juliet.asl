// Not yet fourteen, and quicker than all of them.

house(juliet, capulets).

+!come_down <- walk(hall).

@love
+courts[source(P)] : charm(P, C) & C > 5 & not loves(_)
  <- +loves(P); .send(P, tell, returns_love); !ask_who(P); !!to_bed.
+!ask_who(P) : beside(nurse) <- .send(nurse, askOne, house(P, _), house(P, H)); +house(P, H).
+!ask_who(_).
-!ask_who(_).

// Past midnight, and sleep is out of the question.
+!to_bed <- .wait(10800000); walk(chamber); .wait(4500000); walk(orchard); !sigh(12).
@only_enemy
+!sigh(N) : loves(P) & N > 0 & not answered <- .broadcast(tell, sighs_for(P)); .wait(300000); !sigh(N - 1).
+!sigh(_) <- walk(chamber).

@vows
+vows[source(P)] : loves(P)
  <- +answered; +promised(P); .send(P, tell, [vows, send_word]); walk(chamber);
     // At nine her nurse shall go and ask.
     .wait(25200000); .send(nurse, achieve, ask_plan(P)).

@go_to_be_married
+plan(T)[source(nurse)] : promised(_) & confessor(_) <- .now(N); .wait(math.max(1, T - N - 120000)); walk(cell).
@wife
+married(P)[source(F)] : confessor(F) <- +husband(P); walk(chamber).

// Her cousin is dead, and her husband did it. One of them she can still send for.
@torn
+banished(P) : husband(P) & trusts(N) & not sent_for(P) <- +sent_for(P); .send(N, achieve, call_husband(P)).

@refuse
+!wed(P)[source(Father)] : husband(_) <- .send(Father, tell, refuses(P)).
@obey
+!wed(P)[source(Father)] <- .send(Father, tell, obeys(P)).

@no_one_left
+obey_or_starve[source(_)] : confessor(F) & trusts(N) & not desperate
  <- +desperate; !counsel(N); walk(cell); .send(F, tell, rather_die).
+!counsel(N) : beside(N) <- .send(N, askOne, advice(_), advice(What)); +advised(What); -trusts(N).
+!counsel(_).
-!counsel(_).

@feign
+!feign_death(Draught)[source(F)] : confessor(F) <- +bold(Draught); walk(hall); .send(capulet, tell, obeys(paris)); walk(chamber); !until_night(Draught).
// When the house is asleep: eleven at night.
+!until_night(Draught) : next(50400000, Night) <- .now(N); .wait(Night - N); drink(Draught).

@wakes
+came_to(Me) : .my_name(Me) & husband(P) <- !look_for(P).
+!look_for(P) : dead(P) <- .wait(20000); !end.
+!look_for(P) : beside(P) <- .send(P, tell, together).
+!look_for(P) <- .wait(60000); !look_for(P).
+!end : .my_name(Me) <- strike(Me).
