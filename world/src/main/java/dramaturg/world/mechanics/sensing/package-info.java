/// Sensing: who sees whom in space, and what can be read of it.
///
/// In its own system a vessel notices a thing within the range of its sensors times the thing's signature, unless a
/// large body lies between them (`Sight`); within [Prospect#ARMS_REACH_KM] it needs no sensors, and what hangs on
/// the same thing it always sees, and nothing else that is cloaked. What goes behind a body on a course that it keeps
/// is not lost, as long as the viewer keeps its own. Long-range sensors notice what is under power: anywhere in the
/// same system if nothing hides it, and in other systems as far as they reach, from a ship that passes at warp too;
/// nothing notices what is at warp. Damaged sensors see in proportion less far, and one that fails sees nothing. A
/// vessel without power has [Signature#DARK] of its signature; what is destroyed is not seen any more.
///
/// Contacts are worked out, not polled: when something changes its course, its power, its sensors or its make, those
/// concerned look once, and the moment of the next contact or loss is computed (`Meetings`, `Sight`). What a viewer
/// sees is what a thing looks like: its kind, and the colours that it showed when it was last seen. A thing that is
/// turned into another kind is seen to be one; one that comes out of a cloak is seen to appear; a vessel that passes
/// into other hands is not. Sensors with a library put a name only to the kinds in it (`Library`): all else is
/// `unidentified`, without colours.
///
/// A scan looks closely at what the sensors hold, or at a place: from a room with a view, in range, in free sight,
/// for the `scan_time`. It reads [Reading]: hull, size, shields, weapons, power, life signs, species, how far a thing
/// has been assimilated, composition; and where no shields are up the rooms and devices inside a hull, with where the
/// living are.
///
/// A probe flies straight to a thing in the system at its `probe_speed` and reads it from beside, for the vessel that
/// launched it, if that is still in the system; besides it notices that something in or on the thing gives out power
/// (`EmissionRead`), however weakly it shows from afar. The vessel can trace that to its sources; the probe, which is
/// still there, reads each of them then.
///
/// Settings: `sensor_range`, `long_range`, `scan_time`, `recognizes` of a vessel, body or device (a vessel with
/// such a device sees by that alone); `signature`, `composition` of anything in space; `probe_speed` of a device
/// without a function. Actions: `scan(Thing)`, `launch(Vessel, Probe, To)`, `trace(Thing)`.
/// Refusals: `no_view`, `sensors_failed`, `no_contact`, `out_of_range`, `hidden`, `not_at_the_controls`,
/// `destroyed`, `no_probe`, `nothing_read`. Facts: [Detected], [ContactLost],
/// [Scanned], [Read], [LooksChanged], `Emerged`, `Launched`, `ProbeArrived`, `EmissionRead`,
/// `Traced`. Percepts of those with a view: `contact(Thing, Kind)`, `flag(Thing,
/// Faction)`, `my_system(System)`, `probe(Probe, Vessel)` of those left,
/// `strange_reading(Thing)`. Not promised: the time that light takes, directions, or that a kind is what it
/// looks like.
///
/// Never: a look without a change that makes one necessary.
package dramaturg.world.mechanics.sensing;
