/// Named dice: a random stream for each purpose of each owner.
///
/// [dramaturg.kernel.dice.Dice] belongs to a run and knows how far each stream has come; [dramaturg.kernel.dice.Die]
/// is one stream. A roll is a function of the run's seed, the stream's name and the number of rolls before it in that
/// stream. So a new stream, or more rolls in one, shifts no roll elsewhere; and tellings that differ in one decision
/// differ *because* of it.
///
/// Never here: an unnamed stream, a shared counter, a roll that depends on an entity's index, a clock or a hash of
/// identity.
package dramaturg.kernel.dice;
