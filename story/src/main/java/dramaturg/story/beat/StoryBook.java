package dramaturg.story.beat;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// All that an author says of a story: acts, roles, beats in their order, claims, outcomes, ends. It does not promise
/// that any of it comes true, or can.
public final class StoryBook {
  /// A book without beats, for a pack that has none.
  public static final StoryBook EMPTY =
      new StoryBook(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /// What the beats of [#ends] are called, behind the strand's id.
  public static final String BEGUN = " begun";

  public static final String TAKEN_UP = " taken up";

  private final List<Act> acts;
  private final List<Beat> beats;
  private final List<Claim> claims;
  private final List<Strand> strands;
  private final List<Silence> silences;
  private final List<Outcome> outcomes;
  private final List<Ending> endings;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, Beat> byId = new LinkedHashMap<>();

  StoryBook(
      List<Act> acts,
      List<Role> roles,
      List<Beat> beats,
      List<Claim> claims,
      List<Strand> strands,
      List<Silence> silences,
      List<Outcome> outcomes,
      List<Ending> endings) {
    this.acts = List.copyOf(acts);
    this.beats = List.copyOf(beats);
    this.claims = List.copyOf(claims);
    this.strands = List.copyOf(strands);
    this.silences = List.copyOf(silences);
    this.outcomes = List.copyOf(outcomes);
    this.endings = List.copyOf(endings);
    roles.forEach(role -> this.roles.put(role.name(), role));
    beats.forEach(beat -> byId.put(beat.id(), beat));
  }

  /// The book of a `story.yaml`, checked against nothing but itself.
  public static StoryBook read(Node story, Problems problems) {
    return read(story, Known.NOTHING, problems);
  }

  /// The book of a `story.yaml`. With problems it holds what could be read, and is good only for looking at.
  ///
  /// @param known what names in patterns can refer to
  public static StoryBook read(Node story, Known known, Problems problems) {
    return read(story, new LinkedHashMap<>(), known, problems);
  }

  /// The same, with the conditions that end a telling.
  ///
  /// @param ends each end's name and its pattern, as it was written
  public static StoryBook read(
      Node story, SequencedMap<String, Node> ends, Known known, Problems problems) {
    return new BookReader(known, problems).book(story, ends);
  }

  /// A pattern over facts that somebody asks about, checked like those of beats. It may name the roles of this book.
  ///
  /// @return empty if it has problems
  public Optional<Pattern> pattern(String text, Known known, Problems problems) {
    PatternCheck check = new PatternCheck(known, roles.keySet(), problems);
    Spot spot = Spot.startOf("pattern");
    int before = problems.count();
    Optional<Pattern> pattern =
        new PatternReader(problems, check::asksState).read(Node.Scalar.quoted(spot, text));
    pattern.ifPresent(p -> check.check(p, false, List.of()));
    return problems.count() > before ? Optional.empty() : pattern;
  }

  /// The acts in their order.
  public List<Act> acts() {
    return acts;
  }

  /// The beats in the order of writing.
  public List<Beat> beats() {
    return beats;
  }

  /// The beat of an id.
  public Optional<Beat> beat(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The claims in the order of writing.
  public List<Claim> claims() {
    return claims;
  }

  /// A book with a beat for each claim that is about the moment `when` a pattern is complete, by the claim's id, so
  /// that these moments are found as those of beats are.
  ///
  /// @param players who plays which role
  public StoryBook moments(Bindings players) {
    List<Beat> moments = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.at() instanceof Claim.At.When(Pattern pattern)) {
        moments.add(Beat.of(claim.id(), pattern));
      }
    }
    List<Role> cast = new ArrayList<>();
    for (Role role : roles.values()) {
      Optional<String> player = players.of(role.name()).map(Term::text);
      cast.add(new Role(role.name(), role.kind(), player, role.spot()));
    }
    return watching(moments, cast);
  }

  /// A book with two beats for each strand, `ID begun` and, after it, `ID taken up`.
  public StoryBook ends() {
    List<Beat> beats = new ArrayList<>();
    for (Strand strand : strands) {
      beats.add(Beat.of(strand.id() + BEGUN, strand.begun()));
      beats.add(Beat.of(strand.id() + TAKEN_UP, strand.takenUp(), strand.id() + BEGUN));
    }
    return watching(beats, List.copyOf(roles.values()));
  }

  private static StoryBook watching(List<Beat> beats, List<Role> cast) {
    return new StoryBook(
        List.of(), cast, beats, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// What the story begins and owes an end of, in the order of writing.
  public List<Strand> strands() {
    return strands;
  }

  /// The holes that its author accepts, in the order of writing.
  public List<Silence> silences() {
    return silences;
  }

  /// The ways it can have come out, in the order of writing.
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /// What ends a telling, in the order of writing.
  public List<Ending> endings() {
    return endings;
  }

  /// The roles by name.
  public Map<String, Role> roles() {
    return java.util.Collections.unmodifiableMap(roles);
  }
}
