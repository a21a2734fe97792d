package dramaturg.world.mechanics.knowledge;

import dramaturg.logic.term.ListTerm;
import dramaturg.world.state.Component;

/// What is written in a thing.
///
/// @param statements in the order in which they were written
record Document(ListTerm statements) {
  static final Component<Document> DOCUMENT = Component.of("document", Document.class);
}
