/// What things look like from outside, whether they are seen at all, and the happenings that change it.
///
/// Never: what a thing is. What it looks like may be a disguise.
package dramaturg.world.state.looks;
