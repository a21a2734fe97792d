/// Property tests on our own dice: random values of growing size, the same on every run.
///
/// A [dramaturg.kernel.property.Gen] makes values, [dramaturg.kernel.property.Property] checks a claim on some
/// hundreds of them and, when one refutes it, looks for a smaller one that does too.
///
/// Never here: a seed taken from a clock, a case that cannot be repeated from the failure's text.
package dramaturg.kernel.property;
