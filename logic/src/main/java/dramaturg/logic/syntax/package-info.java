/// Reads terms and formulas from text, with the place of every error and what was expected there.
///
/// Never throws for bad text: every fault becomes a [dramaturg.kernel.data.Problem].
package dramaturg.logic.syntax;
