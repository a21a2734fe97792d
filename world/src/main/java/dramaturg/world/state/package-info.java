/// The world at one moment: entities, their components in columns, and the facts that alone change them. The packages
/// inside hold the nouns and happenings that several mechanics share: `space`, `craft`, `person`.
///
/// Never: a value that is not an immutable record; a change other than by a fact.
package dramaturg.world.state;
