/// Engineering: devices and the power they run on, hulls and what damage does inside them, blasts, repair,
/// self-destruct, devices that are fitted, taken out and thrown out.
///
/// **Hulls.** A vessel has a hull, of 1000 TJ if its pack does not say otherwise; bodies and places have one if
/// `hull` is written. A hit of so many terajoules (after shields) takes as many points. With no more than
/// `crippled_below` of it left a vessel is crippled: it drifts, and the devices of its `main_systems` fail. With none
/// left it is destroyed: everybody aboard dies, and what lies in its bays goes with it. A vessel all of whose
/// reactors have failed is crippled too.
///
/// **Inside.** Places are rooms, and devices that lie in no room. While a whole hull is worn down, by however many
/// hits, each place is struck 1.5 times in the mean. A blow has a force of 20 to 60 percent, plus 40 times the share
/// of the hull that it took. In a room each device is struck in half of the cases; a room with people in it gives a
/// `RoomHit` of half the force, and crowds there lose half the share that a body loses of its health. Crowds spread
/// over the whole hull lose half the share that the hull lost. Of the blows that would strike a `sheltered` room that
/// share does not reach it.
///
/// **Blasts.** Energy spreads evenly in space: a round thing receives the solid angle of its disc over the full one,
/// `(1 - d / sqrt(d^2 + r^2)) / 2`. It arrives as an `Impact`, before shields. A device that blows up inside a hull
/// tears at that hull with its blast, less what its `containment` vents into space.
///
/// **Power.** Reactors give, in proportion to their condition; what is on takes. In a shortfall devices get power in
/// `power_order`, each if there is still enough for it; the others go off, and come back by themselves when there is
/// power again. Nothing is metered aboard a vessel that never had a reactor. A device can be given less than
/// it was built for, or more; with less than its `least_power` it goes out.
///
/// **Refitting.** A device with a `fitting_time` can be taken out of its hull by hand, carried and beamed as long as it
/// is out, and fitted into the hull that one is aboard. One with `ejected_as` can be thrown out through the keel: it
/// lies in a body of that kind from then on, 50 km off. An overload goes on in it; where a device blows up that
/// `collapses_into` something, inside a hull or out, a body of that kind is left.
///
/// **Controls.** A hull is worked from its rooms with `controls`; if it has devices of the function `controls`, only
/// while one of them works.
///
/// **Repair.** A minute after damage the crew (any able person of the vessel's side, any crowd, or a mind that lives
/// in the vessel) sets about one device after the other: what has failed first, in `repair_order`, up to 50 percent;
/// then the rest up to 100. A person can repair what stands beside her, or send the crew to a device from the
/// controls. A crippled vessel recovers when a reactor and a drive are intact, as far as it has any. What is begun
/// while it is docked at something with a yard takes no longer than that yard's `yard_time`.
///
/// Actions: `switch_on(Device)`, `switch_off(Device)`, `throttle(Device, Percent)`, `repair(Device)`,
/// `overload(Device)`, `install(Device)`, `remove(Device)`, `eject(Device)`, `arm_self_destruct(Vessel, Seconds)`,
/// `disarm_self_destruct(Vessel)`. A device is worked from the controls of its
/// host or from where it stands; by who carries a device of
/// the function `remote` that `links` to its host, it is switched from anywhere in the system. Refusals:
/// `no_such_device`, `no_such_vessel`, `not_at_hand`, `not_at_the_controls`, `destroyed`, `device_failed`, `no_power`,
/// `not_damaged`, `no_crew`, `already_armed`, `not_armed`, `no_charge`, `already_overloading`, `no_hull`,
/// `already_fitted`, `not_fitted`, `cannot_be_fitted`, `cannot_be_ejected`, `aboard`,
/// `no_such_setting`.
///
/// Facts of its own: `PowerFailed(vessel)`, `PowerRestored(vessel)`, `Throttled(device, percent)`, `RepairBegun(vessel,
/// device, toPercent, takesMillis)`, `HullRepaired(vessel, points, left)`, `Revived(vessel)`, `Overloading(device, by,
/// delayMillis)`, `OverloadEnded(device)`, `Collapsed(device, into)`, `Ejected(device, vessel, as)`,
/// `SelfDestructArmed(vessel, by, delayMillis)`, `SelfDestructDisarmed(vessel)`. Shared ones that it makes:
/// `HullDamaged`, `Crippled`, `Destroyed`, `DeviceDamaged`, `DeviceRepaired`, `Switched`, `RoomHit`, `Exploded`,
/// `Impact`, `Hit`, `Died`, `Perished`, `Installed`, `Removed`, `SetAdrift`. It answers to `Hit`, `Exploded`,
/// `RoomHit`, `Rammed`, `Installed`, `Swallowed` from anywhere.
///
/// Percepts: `remote(Device, Hull)` of what one carries, `hull(Vessel, Percent)`, `hull_state(Vessel, State)` with
/// whole, crippled or destroyed, `device(Device, Function, Vessel, State)` with works, failed or off,
/// `self_destruct(Vessel)`, `overloading(Device)`. Where one has a view, all devices of the vessel and the state of
/// every contact; elsewhere the devices in the room; the last two everywhere aboard. The mind of a vessel also
/// perceives `stands(Device, Room)` of each of its devices.
///
/// Settings: `hull`, `hull_left`, `crippled_below`, `main_systems`, `power_order`, `repair_order`, `repair_time`,
/// `yard_time`, `regeneration_time`, `self_destruct`, `size`, `mass`; of devices `function`, `power`, `on`,
/// `condition`, `least_power`, `fitted`, `blast`, `containment`, `overload_time`, `runaway`, `collapses_into`,
/// `ejected_as`, `fitting_time`, `links`; of rooms `sheltered`.
///
/// Not promised: armour, directions, fires, heat; that a destroyed vessel's reactors blow up with it.
///
/// Never: a blow that passes shields by; shields are asked before anything arrives here.
package dramaturg.world.mechanics.engineering;
