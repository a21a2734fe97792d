package dramaturg.story.hole;

import dramaturg.story.plot.Plot;
import java.util.List;

/// Looks for one kind of hole in a telling and its text. It judges what it is shown, and never how good a story is.
interface Detector {
  /// What it calls what it finds: `two-places`.
  String kind();

  /// The holes of its kind, those of the text by the claims' ids.
  List<Hole> in(Plot plot);
}
