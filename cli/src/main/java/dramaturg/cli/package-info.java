/// The command line: it reads the words that were typed, runs one verb and says how that ended.
///
/// It never knows what a module below it ought to know.
package dramaturg.cli;
