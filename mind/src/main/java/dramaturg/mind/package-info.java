/// The plan language and its reasoner: beliefs, goals, plans, intentions.
///
/// It never reads a world; what it knows it was told or has perceived.
package dramaturg.mind;
