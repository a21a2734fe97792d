package dramaturg.cli.run;

import dramaturg.cli.print.Narration;
import dramaturg.cli.print.Page;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.story.check.BeatReport;
import dramaturg.story.facts.Facts;
import dramaturg.story.narration.Narrator;
import dramaturg.story.narration.Recital;
import dramaturg.story.narration.ToldScene;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Tells a telling while it is played. Where only some acts are told, one knows only at the end what led to their
/// beats, and then it is told at the end.
public final class Telltale implements Follower {
  private final Session session;
  private final Script script;
  private final List<String> acts;
  private final Optional<String> whom;
  private final boolean aloud;
  private final Narration narration;
  private Optional<Recital> recital = Optional.empty();
  private boolean told;

  /// @param acts the acts to tell; empty for all
  /// @param whom the entity to follow, if only one
  /// @param aloud whether to tell anything
  public Telltale(
      Session session, Script script, List<String> acts, Optional<String> whom, boolean aloud) {
    this.session = session;
    this.script = script;
    this.acts = acts;
    this.whom = whom;
    this.aloud = aloud;
    this.narration = new Narration(session.page());
  }

  @Override
  public void follow(Telling telling) {
    if (!aloud || !acts.isEmpty()) return;
    if (recital.isEmpty()) begin(telling.chronicle(), _ -> true);
    print(recital.orElseThrow().follow(telling.stage().nextAt()));
  }

  /// Tells the rest.
  public void finish(Run run, BeatReport report) {
    if (!aloud) return;
    if (recital.isEmpty()) begin(run.chronicle(), report.within(acts));
    print(recital.orElseThrow().finish());
    if (!told) session.page().paragraph("Nothing happens that is worth telling.");
  }

  /// Tells what is left of a telling that cannot go on.
  public void breakOff() {
    recital.ifPresent(begun -> print(begun.finish()));
  }

  private void begin(Chronicle chronicle, IntPredicate inside) {
    Page page = session.page();
    page.heading(script.pack().title());
    script.variant().ifPresent(name -> page.aside("Variant: " + name));
    if (!script.pack().about().isBlank()) page.aside(script.pack().about());
    var narrator = new Narrator(new Facts(chronicle, script.cast()), script.words());
    recital =
        Optional.of(narrator.begin(whom.map(narrator::concerning).map(inside::and).orElse(inside)));
  }

  private void print(List<ToldScene> scenes) {
    if (scenes.isEmpty()) return;
    told = true;
    session.progress().clear();
    scenes.forEach(narration::print);
  }
}
