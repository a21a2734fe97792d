/// Ours beside a peer, in one process and by turns: the numbers that may be quoted.
///
/// A [Group] is a list of [Row]s, [dramaturg.bench.rows.Groups] lists the groups, [Bench] measures, [Report] prints and
/// keeps. Only ratios are worth comparing: absolute figures say more about the machine than about the code. It is never
/// shipped, and no test rests on a speed.
package dramaturg.bench;
