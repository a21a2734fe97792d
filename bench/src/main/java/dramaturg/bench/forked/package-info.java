/// The same rows under JMH: each side in processes of its own, for figures that have to stand up to argument.
///
/// It takes many times as long as taking turns, and the two sides see the machine at different moments; so it is the
/// second opinion, never the first. Rows of a size are left out: no clock measures them.
package dramaturg.bench.forked;
