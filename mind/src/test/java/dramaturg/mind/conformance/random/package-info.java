/// Random programs, played by our minds and by Jason; what differs is made small enough to be read.
///
/// The same seed gives the same program. What the ledger in `docs/minds.md` names as different is never made.
package dramaturg.mind.conformance.random;
