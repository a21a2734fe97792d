/// Command: who commands which vessel, whose orders a person is under, and how command passes on.
///
/// Orders themselves are words: an `achieve` message that the hearer's mind may obey or not. Command of a vessel
/// passes by being handed over, or is taken from its bridge when the commander is not there or cannot act, or by
/// higher rank of the same side. When a commander dies, whoever is of the highest rank of the vessel's side aboard
/// commands it. Who was merely taken away or cannot act is followed by nobody of themselves.
///
/// While a person's superior is not aboard with them, or cannot act, the highest of their side aboard stands in, if
/// above them.
///
/// Settings: `commander` of a vessel, `superior` and `rank` of a person. Actions: `take_command(Vessel)`,
/// `hand_over(Vessel, Person)`. Refusals: `not_at_the_controls`, `another_commands`,
/// `not_in_command`, `unable`. Facts: [CommandTaken]. Percepts: `commands(Person, Vessel)` for oneself and the vessels
/// of one's own side, `superior(Person)`, `acting_superior(Person)`, `subordinate(Person)`.
///
/// Never: an order that is carried out by anything but a mind.
package dramaturg.world.mechanics.command;
