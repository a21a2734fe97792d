/// The command line: the only place that prints or exits.
///
/// It never knows what a module below it ought to know.
package dramaturg.cli;
