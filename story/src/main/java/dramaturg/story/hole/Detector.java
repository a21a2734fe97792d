package dramaturg.story.hole;

import java.util.List;

/// Looks for one kind of hole. It judges what it is shown, and never the quality of a story.
interface Detector {
  /// The holes of its kind, in the order of the story.
  List<Hole> in(Plot plot);
}
