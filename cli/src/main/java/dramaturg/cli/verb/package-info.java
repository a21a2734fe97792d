/// The verbs, one class each.
///
/// Never: one verb that calls another.
package dramaturg.cli.verb;
