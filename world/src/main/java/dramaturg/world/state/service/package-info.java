/// Ranks, and whose orders one is under.
///
/// Never: a law. Who may command what is ruled by command.
package dramaturg.world.state.service;
