/// Boarding: what people do in rooms, and to each other.
///
/// People walk from room to room (each takes `entered_in`), by no way that a locked door stops, strike and shoot, spoil
/// devices, raise force fields, search, take things. Who hits whom is a comparison of skills ([Fighting]); armour and
/// resistance to a kind of weapon take their shares of a blow. A body that loses all health dies, one that loses most
/// of it goes down and comes to after [Boarding#DOWN_MILLIS] to twice that. A field throws back whoever strikes into it
/// and falls with its bearer. Who does not see the other fights [Fighting#BLIND] times worse; a search finds what is
/// hidden, things and people, but nobody under a cloak. A blow to a room reaches everybody in it.
///
/// Settings: `room`, `leads_to`, `view`, `controls`, `entered_in`, `airlock` of a place; `health`, `fighting`,
/// `armour`, `resists`, `bears_fields` of a person; `hand_weapon`, `hidden` of a thing. Actions: `walk(Room)`,
/// `strike(Person)`, `shoot(Person)`, `tamper(Device)`, `raise_field(Device)`, `drop_field(Device)`, `search(Room)`,
/// `take(Thing)`. Refusals: `not_in_a_room`, `no_way`,
/// `not_here`, `not_alive`, `no_weapon`, `no_such_device`, `bears_no_fields`, `field_up`, `no_field`, `too_heavy`.
/// Facts: [Blows.Struck], [Blows.Shot], [Blows.Evaded], [Tampered], [Found], [FieldFacts.FieldRaised],
/// [FieldFacts.FieldFell], [FieldFacts.Repelled]. Percepts: `in(Body, Room)`, `aboard(Body, Vessel)`, `exit(Room,
/// Next)`, `here(Room, Thing, Kind)`, `dead(Body)`, `down(Body)`, `bound(Body)` as they seem, `health(Body, Percent)`,
/// `field(Device, Bearer)`; and to the mind of a vessel or structure `room(Room, Vessel, Use)` for each room of it,
/// with controls, view or plain.
///
/// Never: a blow through a wall, or a second body for one person.
package dramaturg.world.mechanics.boarding;
