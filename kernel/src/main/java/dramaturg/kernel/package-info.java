/// Time, agenda, dice, facts, the chronicle and its fingerprints: what a run is made of.
///
/// Uses nothing but `java.base`, and knows neither worlds nor minds.
package dramaturg.kernel;
