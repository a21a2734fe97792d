/// Communication: talk in a room, words between vessels, screens.
///
/// Words in a room are heard at once by those whom they are meant for, and by nobody who is unconscious or asleep; they
/// are overheard by the others there, each with a
/// chance that falls with the room's `noise`; in a quiet one by all. A device of the function `microphone` hears
/// whatever is said in its room, in any noise, and passes it on to its `listener`, aboard at once, elsewhere by the
/// way that messages from its hull take. What is overheard reaches a mind as a signal `overheard(Speaker, Hearer,
/// Words)` from the speaker; it becomes no belief by itself.
///
/// Between vessels they need a working sender and a receiver
/// within its reach, or relays between them; they take time to say ([Comms#TERM_MILLIS] for each term), time to travel
/// (distance by signal speed) and time in each relay. A message whose sender fails while it is being sent is cut short:
/// what was said by then still arrives. A message to nobody in particular reaches every vessel that can receive it.
/// What comes in for somebody who is there and cannot hear it is kept, and heard when they come to, if they are still
/// there ([Kept]).
/// A screen stays open as long as both work and reach each other without a relay.
///
/// Where the hull around somebody is not of their side, or its station does not work, they send and are reached by a
/// device of the function `comms` that they carry, if it has a reach.
///
/// A vessel that is jammed neither sends nor receives: by a device of the function `jammer` inside it, or one elsewhere
/// in its system that reaches so far (`jams_within`), until that is stopped, fails or is out of reach. Talk aboard goes
/// on.
///
/// Actions: `.send` and `.broadcast` of a mind, `hail(Vessel)`, `jam(Vessel)`, `stop_jamming(Vessel)`. Refusals:
/// `not_aboard`, `already_aboard`, `no_sender`, `jammed`, `out_of_reach`, `not_a_vessel`, `already_jammed`,
/// `no_jammer`, `not_jammed_by_us`; words are not refused, they are lost. Facts: [Said], [Overheard], [MessageSent],
/// [MessageEnded], [MessageCutShort], [MessageRelayed], [MessageHeard], [MessageLost], `MessageKept`, `KeptEnded`,
/// [ScreenOpened], [ScreenClosed], `VesselJammed`, `JammingEnded`. Percepts: `noisy(Room)` where half is drowned,
/// `screen(Vessel, Other)`, `comms(Vessel, State)` with works, failed or jammed. Not promised: that words are believed,
/// or that anybody answers.
///
/// Never: words that reach a mind by no way that exists in the world.
package dramaturg.world.mechanics.comms;
