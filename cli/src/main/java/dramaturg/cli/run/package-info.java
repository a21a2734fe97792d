/// Tellings played for somebody who waits: with progress, stopped by Ctrl-C without loss, kept in the local store.
///
/// Never: anything on standard output.
package dramaturg.cli.run;
