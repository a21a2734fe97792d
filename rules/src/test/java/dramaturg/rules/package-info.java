/// Rules that hold for the whole tree, as tests of the ordinary build.
///
/// [dramaturg.rules.code] looks at compiled classes, [dramaturg.rules.text] at files. A rule is a pure function from
/// what it looks at to a list of violations, so that the same rule can be shown to bite on a small fixture. What is
/// excused stands in `exceptions.txt`, a line each with its reason; an excuse that nothing needs any more fails the
/// build.
package dramaturg.rules;
