// A servant with a stick and his master's quarrel.

winded :- .my_name(Me) & health(Me, H) & H < 50.

+!stroll <- walk(square).

@bite_the_thumb
+here(square, P, servant) : house(P, G) & hates(G) & enemy(P) & not bitten(P) <- +bitten(P); .send(P, tell, insult).

@take_it_up
+insult[source(P)] : not fighting(P) <- +fighting(P); !fight(P).
@hit_back
+struck(P, Me) : .my_name(Me) & not fighting(P) <- +fighting(P); !fight(P).

+!fight(P) : beside(P) & able(P) & not winded & not halted <- strike(P); !fight(P).
+!fight(P) <- -fighting(P).
-!fight(P) <- -fighting(P).
