/// Side-by-side runs against peers.
///
/// It is never shipped, and no test rests on its speeds.
package dramaturg.bench;
