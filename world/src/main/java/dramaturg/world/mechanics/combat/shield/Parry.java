package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.harm.Adaptation;
import dramaturg.world.state.harm.Hit;

/// Rules what becomes of energy that arrives at a thing from outside: a share is warded off by what has got used to
/// its kind, shields that are up take what they can of the rest, and what is left after that is a hit. Shields have
/// no sides.
public final class Parry {
  static final long GIGAJOULES_PER_TERAJOULE = 1_000;

  private Parry() {}

  /// What follows from so much energy of a kind of weapon arriving.
  public static Ruling of(
      World world, EntityId target, EntityId by, String weapon, long terajoules, long nowMillis) {
    int resists = Adaptation.resists(world, target, weapon);
    long energy = terajoules * GIGAJOULES_PER_TERAJOULE / 100 * (100 - resists);
    Ruling ruling = Ruling.nothing();
    if (resists > 0)
      ruling = ruling.because(world.origin(target, Adaptation.Resistance.RESISTANCE));
    long through = energy;
    if (Shields.up(world, target)) {
      Shields shields = world.of(target, Shields.SHIELDS);
      long strength = shields.leftAt(nowMillis);
      long taken = Math.min(strength, energy);
      through = energy - taken;
      ruling =
          ruling.and(new ShieldsStruck(target, by, weapon, terajoules(taken), strength - taken));
      if (taken == strength) ruling = ruling.and(new ShieldsFell(target));
    } else if (world.has(target, Shields.SHIELDS)) {
      ruling = ruling.because(world.origin(target, Shields.SHIELDS));
    }
    long hit = terajoules(through);
    return hit > 0 ? ruling.and(new Hit(target, by, weapon, hit)) : ruling;
  }

  private static long terajoules(long gigajoules) {
    return (gigajoules + GIGAJOULES_PER_TERAJOULE / 2) / GIGAJOULES_PER_TERAJOULE;
  }
}
