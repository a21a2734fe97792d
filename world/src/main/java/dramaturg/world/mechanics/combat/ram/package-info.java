/// Ramming: a vessel makes itself a shot.
///
/// Never: a collision by chance. Only who means to ram runs into anything.
package dramaturg.world.mechanics.combat.ram;
