/// What goes out: pages for people, wrapped on a terminal and plain in a pipe, and JSON for programs.
///
/// Never: a sentence about a world of its own making.
package dramaturg.cli.print;
