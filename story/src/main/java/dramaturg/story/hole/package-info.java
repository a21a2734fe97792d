/// Plot holes: what cannot be so in a telling and its text together, each found by a detector, with its facts and its
/// reason.
///
/// Never: a detector that knows another, or a world.
package dramaturg.story.hole;
