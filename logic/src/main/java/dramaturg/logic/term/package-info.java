/// Terms: the one data language of plan contexts, beliefs, messages, beats and claims.
///
/// Terms are immutable and know neither where they stand nor who believes them. Never holds a mutable term.
package dramaturg.logic.term;
