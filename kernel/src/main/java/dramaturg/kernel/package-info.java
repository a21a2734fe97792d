/// Time, agenda, dice, facts, the chronicle and its fingerprints: what a run is made of.
///
/// Never uses anything but `java.base`, and never knows of worlds or minds.
package dramaturg.kernel;
