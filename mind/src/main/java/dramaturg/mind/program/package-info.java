/// Programs: reading them, checking them, and the compiled form that all minds of a kind share.
///
/// Immutable once loaded. Never holds anything of a particular mind.
package dramaturg.mind.program;
