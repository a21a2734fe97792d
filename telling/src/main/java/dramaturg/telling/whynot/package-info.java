/// Why something did not happen, answered from the minds of a telling that is played once more with somebody looking
/// on.
///
/// Never: a telling that is changed by being looked at.
package dramaturg.telling.whynot;
