/// A telling and its text together: what can be asked to find out where they do not hold.
///
/// Never: a judgement.
package dramaturg.story.plot;
