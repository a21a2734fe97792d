/// What is measured: a class of rows for each group, and the list of them all.
///
/// A row's gate comes before its figure; nothing here prints, and no row looks at a clock.
package dramaturg.bench.rows;
