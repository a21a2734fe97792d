/// Transport: beams that carry bodies, and beams that hold things in space.
///
/// A transporter moves bodies, loose things and devices that are made to be taken out, between its vessel, or anywhere
/// within its range in free sight, and a place to stand: a room, open ground on a planet, of a vessel the room with its
/// transporter or else its first. A room that is named stands for those who live in it, as many as go in one beam. It
/// takes its time, and does not roll dice. Shields stop it at either end and around its own vessel, but not inside the
/// same shields; nor does it lock on to what is near a body that `strains_locks`, or tell a body that is pinned from
/// what it lies under, unless it has a `sure_lock`. It is worked from the controls of its
/// vessel or from the room in which it stands; who works it may go along. Who stepped right beside what is beamed, and
/// has not moved since, or hides in it, is taken along, seen or not, and counted by nobody.
///
/// A tractor beam takes hold of a vessel or body that is in its range and in free sight, not too heavy and not
/// shielded. What it holds goes where the holder goes; it hauls in at its speed, and holds until it is let go, the
/// beam fails, or either is destroyed. A holder that turns while it hauls only holds on. A vessel that strains
/// against the hold with its drives counts as `Held#STRAIN` times heavier: one that the grip cannot stand tears
/// itself loose.
///
/// Settings of devices: `transporter_range`, `transporter_bodies`, `transporter_time`, `sure_lock`, `tractor_range`,
/// `tractor_grip`, `tractor_speed`; of bodies `strains_locks`. Actions: `beam(Vessel, Who, To)` with a body, a room for
/// all who live in it, or a list; `step_beside(Thing)`; `tractor(Vessel, Thing)`; `haul(Vessel, Thing, To)` with a
/// distance in kilometres from the own vessel or a thing in range, which lasts until it is there; `release(Vessel,
/// Thing)`. Refusals: `not_at_the_controls`, `destroyed`, `no_transporter`, `no_such_thing`, `too_many`,
/// `no_place_to_stand`, `cannot_be_beamed`, `out_of_range`, `hidden`, `shields_up`, `no_tractor_beam`,
/// `cannot_be_held`, `already_held`, `too_heavy`, `near_enough`, `lost_hold`, `interrupted`, `not_held`, `not_here`,
/// `strained`, `pinned`. Facts: [BeamingBegun], [Beamed], [Along.SteppedBeside], [Along.TakenAlong], [TractorLocked],
/// [HaulingBegun], [Hauled], [TractorReleased]; where a body is now is told by [dramaturg.world.state.space.Moved].
/// Percepts: `held(Thing, Holder)`, and where one has a view `transporter(Vessel, Bodies)` of one's own with how many
/// it moves at once.
///
/// Never: a way through shields.
package dramaturg.world.mechanics.transport;
