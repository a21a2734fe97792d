package dramaturg.world.mechanics;

import dramaturg.world.mechanics.allegiance.Allegiances;
import dramaturg.world.mechanics.boarding.Boarding;
import dramaturg.world.mechanics.care.Care;
import dramaturg.world.mechanics.collective.Collective;
import dramaturg.world.mechanics.combat.Combat;
import dramaturg.world.mechanics.command.Command;
import dramaturg.world.mechanics.comms.Comms;
import dramaturg.world.mechanics.concealment.Concealment;
import dramaturg.world.mechanics.contagion.Contagion;
import dramaturg.world.mechanics.doors.Doors;
import dramaturg.world.mechanics.engineering.Engineering;
import dramaturg.world.mechanics.growth.Growth;
import dramaturg.world.mechanics.knowledge.Knowledge;
import dramaturg.world.mechanics.making.Making;
import dramaturg.world.mechanics.motion.Motion;
import dramaturg.world.mechanics.sensing.Sensing;
import dramaturg.world.mechanics.technology.Technologies;
import dramaturg.world.mechanics.transport.Transport;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Mechanics;
import java.util.List;

/// All laws of the world. A new mechanic is one package and one line here.
public final class Laws {
  /// Every mechanic, in the order in which they open an entity and react to a fact.
  public static final List<Mechanic> ALL =
      List.of(
          new Allegiances(),
          new Engineering(),
          new Motion(),
          new Sensing(),
          new Combat(),
          new Concealment(),
          new Transport(),
          new Boarding(),
          new Doors(),
          new Care(),
          new Contagion(),
          new Growth(),
          new Making(),
          new Collective(),
          new Comms(),
          new Command(),
          new Knowledge(),
          new Technologies());

  private Laws() {}

  /// All of them, ready to judge.
  public static Mechanics mechanics() {
    return new Mechanics(ALL);
  }
}
