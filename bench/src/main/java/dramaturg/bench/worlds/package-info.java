/// Worlds made for measuring: packs written by a program, as large as wanted, of things that real packs hold.
///
/// Never: a mechanic of its own, or a world that depends on anything but its size.
package dramaturg.bench.worlds;
