package dramaturg.mind.run;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Command;
import java.util.List;
import java.util.Optional;

/// An order of an intention about goals, its own among them: what becomes of the others, and of the one that gives it.
final class Ordering {
  private final Reasoner mind;
  private final Means giver;

  Ordering(Reasoner mind, Means giver) {
    this.mind = mind;
    this.giver = giver;
  }

  void order(Command command, Optional<Struct> about, boolean all, List<Term> reasons) {
    Dropping dropping = new Dropping(mind, giver);
    if (all) {
      dropping.everything();
      if (command == Command.DROP_ALL_DESIRES) {
        dropping.allEvents();
      }
      mind.goOn(giver.next());
      return;
    }
    if (about.isEmpty()) {
      withoutGoal(command);
      return;
    }
    Struct goal = about.get();
    boolean own = dropping.has(giver, goal);
    switch (command) {
      case DROP_DESIRE -> dropping.desire(goal);
      case DROP_INTENTION -> dropping.intention(goal);
      case DROP_EVENT -> dropping.event(goal);
      case SUSPEND -> dropping.suspend(goal);
      case RESUME -> dropping.resume(goal);
      case SUCCEED_GOAL -> dropping.end(goal, true, reasons);
      case FAIL_GOAL -> dropping.end(goal, false, reasons);
      default -> throw new IllegalArgumentException(command.word() + " is no order about goals");
    }
    switch (command) {
      case DROP_DESIRE, DROP_INTENTION -> {
        if (own) {
          mind.failing().dropped(GoalChange.Kind.DROPPED, giver);
        } else {
          mind.goOn(giver.next());
        }
      }
      case SUCCEED_GOAL, FAIL_GOAL -> {
        if (own) {
          dropping.end(giver, goal, command == Command.SUCCEED_GOAL, reasons);
        } else {
          mind.goOn(giver.next());
        }
      }
      case SUSPEND -> {
        if (own) {
          halt();
        } else {
          mind.goOn(giver.next());
        }
      }
      default -> mind.goOn(giver.next());
    }
  }

  private void withoutGoal(Command command) {
    switch (command) {
      case DROP_INTENTION -> mind.failing().dropped(GoalChange.Kind.DROPPED, giver);
      case SUSPEND -> halt();
      case DROP_ALL_EVENTS -> {
        new Dropping(mind, giver).allEvents();
        mind.goOn(giver.next());
      }
      default -> mind.failing().fail(giver, "wrong_arguments", command.word() + " needs a goal");
    }
  }

  private void halt() {
    mind.memory().hold(giver.intent().id());
    mind.memory().await(mind.memory().nextNumber(), new Waiting.Suspended(giver.next()));
  }
}
