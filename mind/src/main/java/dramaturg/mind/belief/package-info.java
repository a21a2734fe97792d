/// What a mind holds true: beliefs in rows for each predicate, newest first, with their sources and origins, and rules.
///
/// Indexes are built when a question needs them. A copy shares every row and costs no more than the list of tables;
/// never iterates in the order of a hash.
package dramaturg.mind.belief;
