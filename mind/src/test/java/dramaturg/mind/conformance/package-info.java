/// Programs as files, played by our minds and by Jason; the traces must be the same.
///
/// A deliberate difference is marked in the program and explained in `docs/minds.md`.
package dramaturg.mind.conformance;
