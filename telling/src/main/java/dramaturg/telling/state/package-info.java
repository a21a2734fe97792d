/// The state of a world at any entry of a chronicle, live or from a file, by applying its facts again.
///
/// Never: a law judged again, or a mind asked.
package dramaturg.telling.state;
