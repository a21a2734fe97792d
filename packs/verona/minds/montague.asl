house(juliet, capulets).
house(romeo, montagues).

+!come_to(Where)[source(prince)] <- walk(Where).
@take_hand
+hand_of(H)[source(C)] : feud(_, H) <- .abolish(feud(_, _)); +peace(C); .send(C, tell, statue(gold)).
