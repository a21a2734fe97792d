/// The same programs played by our minds and by Jason, as fast as each can. Never a trace: what they do is compared by
/// the conformance tests of `mind`.
package dramaturg.bench.minds;
