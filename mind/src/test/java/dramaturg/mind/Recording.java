package dramaturg.mind;

import dramaturg.logic.term.Terms;
import dramaturg.mind.host.BeliefChange;
import dramaturg.mind.host.Decision;
import dramaturg.mind.host.Deed;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Outgoing;
import dramaturg.mind.host.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// A host that writes down everything with its causes and gives each line a number as its entry, from 100 on.
final class Recording implements Host {
  final List<String> lines = new ArrayList<>();
  final List<Deed> deeds = new ArrayList<>();
  final List<Decision> decisions = new ArrayList<>();
  ToIntFunction<Decision> chooser = Decision::preferred;
  boolean finishes = true;
  Mind mind;

  private int write(String line, Why why) {
    lines.add(
        line + " because " + Arrays.toString(why.causes()) + (why.perceived() ? " perceived" : ""));
    return 100 + lines.size() - 1;
  }

  @Override
  public int act(Deed deed) {
    deeds.add(deed);
    int entry = write("does " + deed.action().text(), deed.why());
    if (finishes) {
      if (deed.action().functor().equals("refuse")) {
        mind.failed(deed.ticket(), Terms.atom("too_far"), entry);
      } else {
        mind.succeeded(deed.ticket(), entry);
      }
    }
    return entry;
  }

  @Override
  public int send(Outgoing message) {
    return write(
        "sends "
            + message.to()
            + " "
            + message.performative().word()
            + " "
            + message.content().text(),
        message.why());
  }

  @Override
  public int choose(Decision decision) {
    decisions.add(decision);
    return chooser.applyAsInt(decision);
  }

  @Override
  public int learned(BeliefChange change) {
    return write("learns " + change.literal().text() + " from " + change.source(), change.why());
  }

  @Override
  public int forgot(BeliefChange change) {
    return write("forgets " + change.literal().text(), change.why());
  }

  @Override
  public int lacked(BeliefChange change) {
    return write("lacks " + change.literal().text(), change.why());
  }

  @Override
  public int goal(GoalChange change) {
    return write(
        change.kind() + " " + change.goal().text() + " for " + change.source(), change.why());
  }

  @Override
  public void print(String text) {
    lines.add(text);
  }
}
