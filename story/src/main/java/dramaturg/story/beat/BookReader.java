package dramaturg.story.beat;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.story.reading.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Reads a story book out of its tree and reports everything that is wrong with it.
final class BookReader {
  private static final String START = "start";
  private static final String END = "end";

  private final Known known;
  private final Problems problems;
  private final Map<String, Act> acts = new LinkedHashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, Beat> beats = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Strand> strands = new LinkedHashMap<>();
  private final List<Silence> silences = new ArrayList<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final List<Ending> endings = new ArrayList<>();
  private final List<Node.Scalar> afters = new ArrayList<>();

  BookReader(Known known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  StoryBook book(Node story, SequencedMap<String, Node> ends) {
    Fields.of(story, "a story", problems).ifPresent(this::read);
    ends.forEach(this::ending);
    return new StoryBook(
        List.copyOf(acts.values()),
        List.copyOf(roles.values()),
        List.copyOf(beats.values()),
        List.copyOf(claims.values()),
        List.copyOf(strands.values()),
        silences,
        List.copyOf(outcomes.values()),
        List.copyOf(endings));
  }

  private void read(Fields story) {
    for (Node act : story.list("acts")) {
      Fields.of(act, "an act", problems).ifPresent(this::act);
    }
    story.mapping("roles").ifPresent(this::roles);
    for (Node beat : story.list("beats")) {
      Fields.of(beat, "a beat", problems).ifPresent(this::beat);
    }
    for (Node.Scalar after : afters) {
      if (!beats.containsKey(after.text())) {
        problems.add(
            after.spot(),
            "there is no beat '" + after.text() + "'",
            Suggest.didYouMean(after.text(), beats.keySet()));
      }
    }
    beats.values().forEach(this::cycle);
    for (Node claim : story.list("claims")) {
      Fields.of(claim, "a claim", problems).ifPresent(this::claim);
    }
    for (Node strand : story.list("strands")) {
      Fields.of(strand, "a strand", problems).ifPresent(this::strand);
    }
    for (Node silence : story.list("silenced")) {
      Fields.of(silence, "a silenced hole", problems).ifPresent(this::silence);
    }
    story.mapping("outcomes").ifPresent(this::outcomes);
    story.done();
  }

  private void act(Fields fields) {
    Act act = new Act(fields.required("id"), fields.text("title").orElse(""));
    fields.done();
    unique(acts.put(act.id(), act) == null, "act", act.id(), fields.spot());
  }

  private void unique(boolean isNew, String what, String id, Spot spot) {
    if (!isNew && !id.isEmpty()) {
      problems.add(spot, "a second " + what + " '" + id + "'", "give each " + what + " its own id");
    }
  }

  private void roles(Fields fields) {
    for (String name : fields.keys()) {
      Spot spot = fields.keySpot(name);
      if (!Character.isUpperCase(name.charAt(0))) {
        problems.add(
            spot,
            "the role '" + name + "' begins with a small letter",
            "roles are variables: begin with a capital");
      }
      Node node = fields.node(name).orElseThrow();
      Optional<String> kind = Optional.empty();
      Optional<String> player = Optional.empty();
      if (node instanceof Node.Mapping) {
        Fields role = Fields.of(node, "a role", problems).orElseThrow();
        kind = role.text("kind");
        player = role.text("is");
        role.done();
      } else if (!(node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING)) {
        player = fields.text(name);
      }
      kind.ifPresent(k -> knownKind(k, spot));
      player.ifPresent(p -> check().entity(new Atom(p), node.spot()));
      roles.put(name, new Role(name, kind, player, spot));
    }
  }

  private void knownKind(String kind, Spot spot) {
    if (known.cast().isEmpty()) {
      return;
    }
    Collection<String> kinds = known.cast().get().kinds();
    if (!kinds.contains(kind)) {
      problems.add(spot, "there is no kind '" + kind + "'", Suggest.didYouMean(kind, kinds));
    }
  }

  private PatternCheck check() {
    return new PatternCheck(known, roles.keySet(), problems);
  }

  private Optional<Pattern> pattern(Node node, boolean withState, List<String> alsoUsed) {
    Optional<Pattern> pattern = new PatternReader(problems, check()::asksState).read(node);
    pattern.ifPresent(p -> check().check(p, withState, alsoUsed));
    return pattern;
  }

  private void beat(Fields fields) {
    String id = fields.required("id");
    String act = fields.required("act");
    if (!act.isEmpty() && !acts.containsKey(act)) {
      problems.add(
          fields.spot(), "there is no act '" + act + "'", Suggest.didYouMean(act, acts.keySet()));
    }
    List<String> after = new ArrayList<>();
    for (Node.Scalar item : fields.texts("after")) {
      afters.add(item);
      after.add(item.text());
    }
    Optional<Term> place = place(fields);
    List<String> alsoUsed =
        place.isPresent() && place.get() instanceof Var variable
            ? List.of(variable.name())
            : List.of();
    Optional<Pattern> pattern =
        required(fields, "pattern").flatMap(node -> pattern(node, false, alsoUsed));
    pattern.ifPresent(p -> namesAFact(p, "a beat"));
    pattern.ifPresent(p -> place.ifPresent(at -> placeIsKnown(at, p)));
    Beat beat =
        new Beat(
            id,
            fields.required("title"),
            act,
            fields.flag("given", false),
            fields.text("reason").orElse(""),
            pattern.orElse(nothing(fields.spot())),
            List.copyOf(after),
            place,
            unless(fields),
            fields.spot());
    fields.done();
    unique(beats.put(id, beat) == null, "beat", id, fields.spot());
  }

  private Optional<Node> required(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      fields.required(key);
    }
    return node;
  }

  private void namesAFact(Pattern pattern, String what) {
    if (pattern.facts().isEmpty()) {
      problems.add(
          pattern.spot(),
          "the pattern names no fact that must happen",
          what + " needs at least one");
    }
  }

  private Pattern nothing(Spot spot) {
    return new PatternReader(new Problems(), _ -> true)
        .read(Node.Scalar.quoted(spot, "false"))
        .orElseThrow();
  }

  private Optional<Term> place(Fields fields) {
    Optional<Node> node = fields.node("at");
    return fields
        .text("at")
        .flatMap(text -> TermReader.term(text, node.orElseThrow().spot(), problems))
        .filter(term -> isPlace(term, node.orElseThrow().spot()));
  }

  private boolean isPlace(Term term, Spot spot) {
    if (term instanceof Atom || term instanceof Var) {
      check().entity(term, spot);
      return true;
    }
    problems.add(spot, "'" + term.text() + "' is no place", "write a name, a role or a variable");
    return false;
  }

  private void placeIsKnown(Term place, Pattern pattern) {
    if (place instanceof Var variable
        && !roles.containsKey(variable.name())
        && !pattern.variables().contains(variable.name())) {
      problems.add(
          pattern.spot(),
          "'at' names " + variable.name() + ", which is neither a role nor in the pattern",
          Suggest.didYouMean(variable.name(), roles.keySet()));
    }
  }

  private List<Beat.Unless> unless(Fields fields) {
    List<Beat.Unless> all = new ArrayList<>();
    for (Node node : fields.list("unless")) {
      String reason = "";
      Optional<Node> written = Optional.of(node);
      if (node instanceof Node.Mapping) {
        Fields inner = Fields.of(node, "an 'unless'", problems).orElseThrow();
        written = required(inner, "pattern");
        reason = inner.text("because").orElse("");
        inner.done();
      }
      Optional<Pattern> pattern = written.flatMap(w -> pattern(w, false, List.of()));
      if (pattern.isPresent()) {
        namesAFact(pattern.get(), "an 'unless'");
        all.add(new Beat.Unless(pattern.get(), reason));
      }
    }
    return List.copyOf(all);
  }

  private void cycle(Beat beat) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(beat.after());
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (next.equals(beat.id())) {
        problems.add(
            beat.spot(),
            "beat '" + beat.id() + "' comes after itself" + through(beat, seen),
            "take one of the 'after' away");
        return;
      }
      if (seen.add(next) && beats.containsKey(next)) {
        open.addAll(beats.get(next).after());
      }
    }
  }

  private static String through(Beat beat, Set<String> seen) {
    return beat.after().contains(beat.id()) ? "" : ", through " + String.join(", ", seen);
  }

  private void claim(Fields fields) {
    String id = fields.required("id");
    Optional<Node> holds = fields.node("holds");
    Optional<Node> not = fields.node("not");
    if (holds.isPresent() == not.isPresent()) {
      problems.add(
          fields.spot(),
          "a claim has either 'holds' or 'not'",
          "write one of them, with a pattern");
    }
    Optional<Pattern> pattern = holds.or(() -> not).flatMap(n -> pattern(n, true, List.of()));
    Claim.At at = at(fields);
    Claim claim =
        new Claim(
            id,
            fields.required("text"),
            beatOf(fields, "beat").orElse(at instanceof Claim.At.OfBeat(String beat) ? beat : ""),
            at,
            pattern.orElse(nothing(fields.spot())),
            holds.isPresent(),
            fields.text("silenced"),
            fields.spot());
    fields.done();
    unique(claims.put(id, claim) == null, "claim", id, fields.spot());
  }

  private void strand(Fields fields) {
    String id = fields.required("id");
    String kind = fields.required("kind");
    Optional<Strand.Kind> read = Strand.Kind.of(kind);
    if (read.isEmpty() && !kind.isEmpty()) {
      problems.add(
          fields.spot(),
          "a strand is no '" + kind + "'",
          "it is one of " + String.join(", ", Strand.Kind.texts()));
    }
    Strand strand =
        new Strand(
            id,
            read.orElse(Strand.Kind.PROMISE),
            fields.required("text"),
            happening(fields, "begun"),
            happening(fields, "taken_up"),
            fields.spot());
    fields.done();
    unique(strands.put(id, strand) == null, "strand", id, fields.spot());
  }

  /// A pattern over facts that must name one.
  private Pattern happening(Fields fields, String key) {
    Optional<Pattern> pattern =
        required(fields, key).flatMap(node -> pattern(node, false, List.of()));
    pattern.ifPresent(p -> namesAFact(p, "'" + key + "'"));
    return pattern.orElse(nothing(fields.spot()));
  }

  private void silence(Fields fields) {
    String hole = fields.required("hole");
    if (!hole.isEmpty() && !known.holes().isEmpty() && !known.holes().contains(hole)) {
      problems.add(
          fields.spot(),
          "there is no kind of hole '" + hole + "'",
          Suggest.didYouMean(hole, known.holes()));
    }
    silences.add(
        new Silence(hole, fields.required("about"), fields.required("because"), fields.spot()));
    fields.done();
  }

  private void outcomes(Fields fields) {
    for (String name : fields.keys()) {
      Node node = fields.node(name).orElseThrow();
      Fields.of(node, "an outcome", problems).ifPresent(outcome -> outcome(name, outcome));
    }
  }

  private void outcome(String name, Fields fields) {
    Optional<Pattern> pattern =
        required(fields, "pattern").flatMap(node -> pattern(node, true, List.of()));
    Pattern whole = pattern.orElse(nothing(fields.spot()));
    outcomes.put(name, new Outcome(name, fields.required("title"), whole, fields.spot()));
    fields.done();
  }

  private void ending(String name, Node written) {
    Optional<Pattern> pattern = pattern(written, false, List.of());
    if (pattern.isPresent()) {
      namesAFact(pattern.get(), "an end");
      endings.add(new Ending(name, pattern.get()));
    }
  }

  /// The moment of a claim: `at` a beat, the start or the end, or `when` a pattern is complete.
  private Claim.At at(Fields fields) {
    Optional<Node> when = fields.node("when");
    if (when.isEmpty()) {
      Optional<String> word = fields.text("at");
      if (word.isEmpty() || word.get().equals(END)) return new Claim.At.End();
      if (word.get().equals(START)) return new Claim.At.Start();
      return new Claim.At.OfBeat(beatOf(fields, "at").orElseThrow());
    }
    if (fields.node("at").isPresent()) {
      problems.add(fields.spot(), "a claim has both 'at' and 'when'", "keep one of them");
    }
    Optional<Pattern> pattern = pattern(when.get(), false, List.of());
    pattern.ifPresent(p -> namesAFact(p, "a 'when'"));
    return new Claim.At.When(pattern.orElse(nothing(fields.spot())));
  }

  private Optional<String> beatOf(Fields fields, String key) {
    Optional<String> id = fields.text(key);
    if (id.isPresent() && !beats.containsKey(id.get())) {
      problems.add(
          fields.node(key).orElseThrow().spot(),
          "there is no beat '" + id.get() + "'",
          Suggest.didYouMean(id.get(), beats.keySet()));
    }
    return id;
  }
}
