package dramaturg.mind.program;

import dramaturg.logic.query.Answers;
import dramaturg.logic.term.Struct;
import java.util.List;

/// What computed predicates may ask of the mind in whose formula they stand.
public interface Self extends Answers {
  /// The mind's name.
  String name();

  /// A number from the mind's own die, at least 0 and less than 1.
  double random();

  /// A whole number from the mind's own die, at least 0 and less than the bound.
  int random(int bound);

  /// The goals that the mind wants: those waiting to be taken up and those under way.
  List<Struct> desires();

  /// The goals under way.
  List<Struct> intentions();

  /// What the mind believes that could be this literal, with annotations.
  List<Struct> believed(Struct like);

  /// Story time in milliseconds.
  long nowMillis();
}
