/// Motion: where things are among the stars and how they get elsewhere.
///
/// A system lies at a point of the star map; what is in it lies at a point of its plane, goes round another thing,
/// flies straight, or hangs on another thing and goes where that goes. Inside its system a vessel flies straight at
/// its impulse speed to where its destination will be (`Intercept`), and stops at its stand-off from it, or, where a
/// body hides that, waits there until it comes round; a body of 100 km or more it goes round,
/// [Handling#ORBIT_HEIGHT_KM] up, in the time that Kepler's third law gives ([Gravity]). To another system it goes at
/// warp, is in no system on the way, and comes out [Handling#WARP_EXIT_KM] short of its destination; from there it
/// flies on. A destination inside something, such as a room, means that thing. Who stops, drifts or runs dry at warp
/// lies in deep space, at a point that counts as a system from then on.
///
/// A helmsman knows where things are that lie still or go round something, and of others what his sensors hold. He
/// turns after a destination that turns while he sees it; if he comes to where it was to be and sees it elsewhere, he
/// goes on to it; when it leaves the system he stops, or goes after it if he has orders to pursue. What is docked goes
/// where its host goes and has its tank filled; the docked, the held and the dry set no course. A vessel
/// whose warp drive is in order and does not run, for want of power or since it is off, has a course to another system
/// laid in, and leaves when the drive runs, if who ordered it is then still at the controls. A craft no longer than
/// a fourth of its host comes into the host's `bay`: from there on nobody outside sees it, it sees nothing itself, and
/// it is entered from that room. A vessel goes as fast as the best drive that works: its own, unless all its devices
/// with the function `impulse` or `warp` are out of order, or that of a device with a speed of its own. Without one, it
/// drifts; a damaged one gives in proportion to its condition, on the way too. A vessel with devices of the function
/// `helm` obeys only while one of them works, or who carries a `remote` that works it from the same system.
///
/// A body with a `pull` draws in what is out in space within its reach, by Newton's law: what has a drive that works,
/// or hangs on something that does not fall, stays; what goes round a planet falls only where the body pulls more. It
/// falls straight, and is there when a body falling freely would be. A hull breaks where the tide across it is more
/// than 100 m/s2, with all aboard; what comes to the body itself is swallowed. Nobody goes to warp within its reach.
/// The body falls to the large body that pulls most at it, sinks in, takes its `swallow_time` over it, then swallows it
/// with all that is in it or lies on it; and closes when it has swallowed `closes_after`. Planets draw in nothing else.
///
/// Settings: `star_map`, `radius`, `gravity`, `bay` of a place; `position`, `orbit` of anything in space; `near`,
/// `docked_at`, `stand_off`, `endurance`, `fuel` of a vessel; `impulse_speed`, `warp_speed` of a vessel or device;
/// `pull`, `closes_after`, `swallow_time` of a body.
/// Actions: `set_course(Vessel, Destination)`, `all_stop(Vessel)`, `dock(Vessel, Host)`, `undock(Vessel, Host)`,
/// `take_aboard(Vessel, Craft)`, `pursue(Vessel, Target)`, `lie_behind(Vessel, Body, Thing)`: to lie still in the
/// middle of the shadow of a large body for who is where the thing is now; all but `dock` and `take_aboard` end when
/// the vessel has begun to obey. Refusals: `not_at_the_controls`,
/// `destroyed`, `crippled`, `helm_failed`, `docked`, `held`, `clings`, `aboard`, `no_fuel`, `no_impulse_drive`,
/// `no_warp_drive`, `nowhere`, `no_contact`, `too_far`, `shields_up`, `under_way`, `not_docked`, `no_bay`, `too_large`,
/// `pulled`, `at_warp`, `no_such_thing`. Facts: [CourseSet], [CourseLaidIn], [Departed], [Arrived], [Stopped],
/// [Docked], [Undocked], [FuelRanOut], [Drifted], [PursuitBegun], [PursuitEnded], [HidingBegun], [Pulled], [PullEnded],
/// [BrokenUp], [SankInto], [Closed];
/// `Swallowed` is shared. Percepts of those aboard: `at(Vessel, Place)`, `bound_for(Vessel, Destination)`,
/// `laid_in(Vessel, Destination)`, `docked(Vessel, Host)`, `under_way(Vessel)` of one's own and of what it is docked
/// to, and with a view `fuel(Vessel, Percent)` as of the last turning point and `in_bay(Craft, Vessel)`; `pulled(Thing,
/// By)` of what is in view; of everybody `speed(Vessel, Thousandths)` of each vessel of the own side, in thousandths of
/// a light-year an hour, as built. Not promised: a way round what lies in between, any acceleration, fuel for what a
/// vessel carries, or that a drive is in order.
///
/// Never: a position that is stored, or a vessel that is steered by anybody who is not at its controls.
package dramaturg.world.mechanics.motion;
