/// What is measured: a class of rows for each group, and the list of them all.
///
/// A row's gate comes before its figure; rows never print and never look at a clock.
package dramaturg.bench.rows;
