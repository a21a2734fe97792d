/// Boarding: what people do in rooms, and to each other.
///
/// **Ways.** People walk from room to room (each takes `entered_in`), by no way that a locked door stops. A crowd
/// without a mind of its own goes where one of its side sends it who is in the same house or hull.
///
/// **Blows.** People strike and shoot at each other, at crowds, devices and doors of their room. Who hits whom is a
/// comparison of skills ([dramaturg.world.mechanics.boarding.fight.Fighting]); armour and resistance to a kind of
/// weapon take their shares of a blow. A body that loses all health dies, one that loses most
/// of it goes down and comes to after [Boarding#DOWN_MILLIS] to twice that. A weapon with `stuns`, or one with `stun`
/// that is used by `stun`, fells without harm, or harms who is `numb`; it does nothing to things
/// and crowds. Who does not see the other fights `Fighting#BLIND` times worse. A blow to a room reaches everybody in
/// it. A thing is worn in proportion to the harm that it bears (`strength`); a device with `bursts` harms those in the
/// room when nothing of it works any more, most those who stand beside it or are at work on it.
///
/// What has `hardens_after` gets used to a kind of weapon in proportion to the harm by it that arrives, up to
/// `hardens_up_to`, and shares that over its links.
///
/// **Crowds.** A crowd with a `hand_weapon` fights by itself whom its side is `hostile_to` and comes into its room, and
/// whoever goes for it or its side there: one volley each `Skirmishes#VOLLEY_MILLIS`, of at most `Fighting#FRONT` of
/// them, at one of those who still stand. It waits at a force field until that falls, and gives up after
/// `Skirmishes#MOST_IN_VAIN` volleys that did nothing. A hit kills one of a crowd at most. One with a mind strikes and
/// shoots as persons do, in volleys.
///
/// **Fields.** A field guards a device and those of its bearers' side in the room: it throws back whoever strikes into
/// it, swallows shots of no more harm than its bearers' `field_strength` together, and falls when the last of its
/// bearers cannot bear it or is elsewhere. A field over a door lets nobody pass. It is borne by a body, or by a device
/// of the function `field_emitter`: one that is carried is put down where it is raised, one that is built in works for
/// all doors of its hull from the controls. It is lowered by its bearer, who has the emitter at hand, or from the
/// controls.
///
/// **Intruders.** Whoever has a hull's view perceives bodies in its rooms to whose faction its own is hostile, while
/// one of its `sensors` works.
///
/// **Affronts.** A slap shames and wounds nobody. Whoever is unarmed and fights worse is thrown out of a room, a crowd
/// too, to the first one next door.
///
/// A search finds what is hidden, things and people, but nobody under a cloak. What somebody carries who is bound, has
/// fallen or is dead can be taken from them and spoilt like what lies there.
///
/// Settings: `room`, `leads_to`, `view`, `controls`, `entered_in`, `airlock` of a place; `health`, `fighting`,
/// `armour`, `resists`, `hardens_after`, `hardens_up_to`, `hand_weapon` of a person or of each in a crowd;
/// `bears_fields`, `numb` of a person; `field_strength` of a person or device; `hand_weapon`, `strength`, `bursts`,
/// `hidden` of a thing. Actions: `walk(Room)`, `send_crowd(Crowd, Room)`, `strike(Target)`, `shoot(Target)`,
/// `stun(Person)`, `tamper(Device)`, `raise_field(Device)`, `drop_field(Device)`, `search(Room)`, `slap(Person)`,
/// `throw_out(Who)`, `take(Thing)`. Refusals: `not_in_a_room`, `no_way`, `not_here`, `resisted`, `not_alive`, `broken`,
/// `no_weapon`, `no_stun`, `not_a_person`, `no_such_crowd`, `has_a_mind`, `not_our_side`, `no_such_device`,
/// `bears_no_fields`, `field_up`, `no_field`, `too_heavy`, `built_in`. Facts: `Struck`, `Shot`, `Evaded`, `FightBegun`,
/// `Volley`, `FightEnded`, `Burst`, `CrowdSent`, `Tampered`, `Found`, `Slapped`, `ThrownOut`, `IntruderSeen`,
/// `FieldRaised`, `FieldSetUp`, `FieldFell`, `Repelled`; and of the shared ones `Adapted`, `Battered`, `DeviceDamaged`,
/// `Perished` and those of bodies. Percepts: `in(Body, Room)`, `aboard(Body, Vessel)`, `exit(Room, Next)`, `here(Room,
/// Thing, Kind)`, `dead(Body)`, `down(Body)`, `bound(Body)` as they seem, `health(Body, Percent)`, `field(Device,
/// Bearer)`, `fights(Crowd, Foe)`, `intruder(Room, Body, Kind)`; and to the mind of a vessel or structure `room(Room,
/// Vessel, Use)` for each room of it, with controls, view or plain.
///
/// Never: a blow through a wall, or a second body for one person.
package dramaturg.world.mechanics.boarding;
