/// Whether beats hold, on a chronicle that still grows or on one from a file: the same entries give
/// the same answer, however many are taken up at a time.
///
/// A beat holds at the first entry at which its pattern has a solution that uses that entry, seen from the entries up
/// to there. Later facts do not take it back; that is what claims are for.
///
/// Never: an entry that lies ahead of the one that is looked at.
package dramaturg.story.check;
