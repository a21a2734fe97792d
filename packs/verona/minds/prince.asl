// He wants peace in his streets, and has said so once too often already.

kin(mercutio). kin(paris).

@called
+brawl(Where) : not on_the_way
  <- +on_the_way; walk(Where); .broadcast(signal, halt); !judge(Where); .wait(120000); walk(court); -on_the_way.

// The first time a threat.
@first_offence
+!judge(_) : not decreed(_) & not slain_here <- +decreed(death); .broadcast(tell, decree(death_for_brawling)).
// A corpse: he hears who did it.
@bloodshed
+!judge(_) : slain_here <- .wait(60000); !sentence.
+!judge(_) <- .broadcast(tell, decree(death_for_brawling)).

slain_here :- .my_name(Me) & in(Me, R) & here(R, V, _) & dead(V).

// Whoever killed the killer of the Prince's own kin is spared his life.
@mercy
+!sentence : slain(V, K) & not dead(K) & not sentenced(K) & slain(Mine, V) & kin(Mine)
  <- +sentenced(K); .broadcast(tell, banished(K)); !sentence.
@justice
+!sentence : slain(V, K) & not dead(K) & not sentenced(K) & house(V, _) & not kin(K)
  <- +sentenced(K); .broadcast(tell, doomed(K)); !sentence.
@kin_are_judged_milder
+!sentence : slain(_, K) & not dead(K) & not sentenced(K) <- +sentenced(K); .broadcast(tell, fined(K)); !sentence.
+!sentence.

// What the friar has to tell brings both houses to one grave.
@summon
+buried_love(A, B)[source(_)] : not summoned
  <- +summoned; walk(hall); .send(capulet, achieve, come_to(tomb));
     walk(montague_house); .send(montague, achieve, come_to(tomb)); walk(tomb);
     .wait(600000); .broadcast(tell, [buried_love(A, B), punished(all)]).

house(romeo, montagues).
house(juliet, capulets).
