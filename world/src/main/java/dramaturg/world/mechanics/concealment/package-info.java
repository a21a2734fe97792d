/// Concealment: who is not seen, who is taken for somebody else, and what gives them away.
///
/// **Cloaks.** A device of the function `cloak` hides its vessel: sensors lose it and find it no more, but for those
/// docked to the same thing or held by it. Under it a vessel keeps no shields up and cannot fire (`cloaked`): it must
/// decloak first. It sees, sails and speaks as before. Cloak and disguise take their power like any device; for which
/// there is none left in `power_order` goes off. Going off, failing, being moved to another hull or a hit beyond its
/// `bears_hit` unmask; power that comes back brings up nothing by itself, it takes another order.
///
/// **Disguises.** A device of the function `disguise` makes its vessel look like a kind, or like a vessel of the pack
/// with its colours. Whoever sees it takes it for that: percepts and happenings name the vessel that it seems, and who
/// then acts on that name acts on the one that his sensors hold, on the true one if they hold both or neither.
/// Those aboard know, and those who saw it change remember. What a scan reads is true: hull, power, life signs and
/// rooms need not fit what it seems; from within `seen_through_within` a scan reads the true `kind` with the chance
/// `seen_through`.
///
/// **People.** Whoever carries a device of the function `cloak` can vanish. Nobody in the room sees her then, and what
/// she does is noticed as done by `somebody`; who does not see whom he fights does so `Fighting#BLIND` times worse. A
/// voice is known all the same. A blow that hurts her shows her and takes 80 percent of the cloak, and what a hit on
/// her hull throws about 20; losing it shows her too. What is carried belongs to no hull and needs no power of one. In
/// a place or thing that `hides` so many people one can hide, and is found by a search; who leaves it, or hurts
/// somebody, is seen; who is carried off in it is not. An instrument that `sweeps` finds whoever lives in a room,
/// hidden or cloaked, each with its chance.
///
/// Times: [Screening#RAISE_MILLIS], [Screening#DROP_MILLIS], [Hiding#VANISH_MILLIS], [Hiding#HIDE_MILLIS],
/// [Hiding#SWEEP_MILLIS].
///
/// Settings: of devices `conceals`, `bears_hit`, `seen_through`, `seen_through_within`, `sweeps`; of places and things
/// `hides`. Actions: `cloak(Vessel)`, `decloak(Vessel)`, `disguise(Vessel, KindOrVessel)`, `drop_disguise(Vessel)`,
/// `vanish`, `appear`, `hide(In)`, `sweep(Room)`. Refusals: `not_at_the_controls`, `destroyed`, `no_such_device`,
/// `device_failed`, `not_cloaked`, `no_such_look`, `not_disguised`, `not_in_sight`, `in_sight`, `not_here`,
/// `no_hiding_place`, `no_room_left`. Facts: [Veiling.Cloaked], [Veiling.Decloaked], [Veiling.Disguised],
/// [Veiling.DisguiseDropped], [Veiling.Vanished], [Veiling.Appeared], [Veiling.Hid], [Veiling.Swept], and
/// [Veiling.Unmasked] with what it appeared as and why: hit, off, failure, lost, reshaped or swept. Percepts:
/// `cloaked(Vessel)` and `disguised(Vessel, As)` of those aboard, `unseen(Body)` of oneself, `hiding_place(Thing)` in
/// one's room.
///
/// Not promised: a cloaked vessel found by what it emits or runs into; a disguise of people; other names for the
/// rooms and devices that a scan reads inside a disguised vessel; sides that see through their own cloaks.
///
/// Never: a contact, or a deed, under the name that a disguise or a cloak keeps from a mind.
package dramaturg.world.mechanics.concealment;
