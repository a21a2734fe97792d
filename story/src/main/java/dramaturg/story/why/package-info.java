/// Why something happened: the chain of causes behind a fact as a tree that people can read, through what minds decided
/// and believed, and as a graph.
///
/// Never: a cause that the chronicle does not record.
package dramaturg.story.why;
