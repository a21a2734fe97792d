/// Transport: beams that carry bodies, and beams that hold things in space.
///
/// A transporter moves bodies and loose things between its vessel and anywhere within its range that has room to stand,
/// [Beaming#BEAM_MILLIS] at a time. Shields stop it at either end. A tractor beam takes hold of what is not too heavy
/// and not shielded, hauls it in at its speed, and holds it until it is let go or the beam fails.
///
/// Settings of devices: `transporter_range`, `transporter_bodies`, `tractor_range`, `tractor_grip`, `tractor_speed`.
/// Actions: `beam(Vessel, Who, To)` with a body or a list, `tractor(Vessel, Thing)`, `haul(Vessel, Thing, Km)`,
/// `release(Vessel, Thing)`. Refusals: `not_at_the_controls`, `no_transporter`, `no_such_thing`, `too_many`,
/// `no_place_to_stand`, `cannot_be_beamed`, `out_of_range`, `shields_up`, `no_tractor_beam`, `cannot_be_held`,
/// `already_held`, `too_heavy`, `near_enough`, `lost_hold`, `not_held`. Facts: [Beamed], [TractorLocked],
/// [HaulingBegun], [Hauled], [TractorReleased]; where a body is now is told by [dramaturg.world.state.space.Moved].
/// Percepts: `held(Thing, Holder)`.
///
/// Never: a way through shields.
package dramaturg.world.mechanics.transport;
