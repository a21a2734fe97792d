/// One language of terms, patterns and queries for plan contexts, beats, claims and outcomes.
///
/// It asks whatever can answer for a predicate; it never knows who that is.
package dramaturg.logic;
