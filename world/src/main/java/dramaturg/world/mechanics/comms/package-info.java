/// Communication: talk in a room, words between vessels, screens.
///
/// Words in a room are heard at once by everybody there. Between vessels they need a working sender and a receiver
/// within its reach, or relays between them; they take time to say ([Comms#TERM_MILLIS] for each term), time to travel
/// (distance by signal speed) and time in each relay. A message whose sender fails while it is being sent is cut short:
/// what was said by then still arrives. A message to nobody in particular reaches every vessel that can receive it.
/// A screen stays open as long as both work and reach each other without a relay.
///
/// Actions: `.send` and `.broadcast` of a mind, `hail(Vessel)`. Refusals: `not_aboard`, `already_aboard`,
/// `no_sender`, `out_of_reach`; words are not refused, they are lost. Facts: [Said], [MessageSent], [MessageEnded],
/// [MessageCutShort], [MessageRelayed], [MessageHeard], [MessageLost], [ScreenOpened], [ScreenClosed]. Percepts:
/// `screen(Vessel, Other)`, `comms(Vessel, works)` and `comms(Vessel, failed)`. Not promised: that words are believed,
/// or that anybody answers.
///
/// Never: words that reach a mind by no way that exists in the world.
package dramaturg.world.mechanics.comms;
