/// Those who are one although they are many: who is linked to what, which minds the members of a crowd follow, and
/// how a host passes to another mind, takes another shape, leaves a link or joins one.
///
/// Never: a law. How a strain takes a host is the contagion's to rule, how a hive holds together the collective's.
package dramaturg.world.state.hive;
