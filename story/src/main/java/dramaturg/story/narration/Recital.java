package dramaturg.story.narration;

import dramaturg.story.scene.Pace;
import dramaturg.story.scene.Scene;
import dramaturg.story.scene.Scenes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// A chronicle told while it grows, scene by scene: the same text as when it is told afterwards. Begun by a [Narrator],
/// one at a time. A scene is told once nothing more can belong to it, so some wait for others before them.
public final class Recital {
  private final Narrator narrator;
  private final Scenes scenes;
  private final Naming naming;
  private long before = -1;

  Recital(Narrator narrator, Naming naming, IntPredicate wanted) {
    this.narrator = narrator;
    this.naming = naming;
    IntPredicate worth = entry -> narrator.worth(entry) && wanted.test(entry);
    this.scenes = new Scenes(narrator.chronicle(), worth, Pace.USUAL);
  }

  /// The next scenes that are complete.
  ///
  /// @param nowMillis nothing that still comes is earlier than this
  public List<ToldScene> follow(long nowMillis) {
    narrator.takeUp();
    return told(scenes.follow(nowMillis));
  }

  /// The scenes that are left, for nothing more will come.
  public List<ToldScene> finish() {
    narrator.takeUp();
    return told(scenes.finish());
  }

  private List<ToldScene> told(List<Scene> complete) {
    List<ToldScene> told = new ArrayList<>();
    for (Scene scene : complete) {
      told.add(narrator.tell(scene, naming, before));
      before = Math.max(before, scene.toMillis());
    }
    return List.copyOf(told);
  }
}
