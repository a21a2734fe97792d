/// What verbs can be asked: which pack or run, with which seed, variant and acts, and where packs and runs lie.
///
/// Never: a run played, or a line printed.
package dramaturg.cli.ask;
