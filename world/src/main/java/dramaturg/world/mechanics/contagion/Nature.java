package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.contagion.brood.Pool;
import dramaturg.world.mechanics.contagion.outbreak.Lasting;
import dramaturg.world.mechanics.contagion.outbreak.Quarters;
import dramaturg.world.mechanics.contagion.outbreak.Stage;
import dramaturg.world.mechanics.contagion.outbreak.Strain;
import dramaturg.world.mechanics.contagion.works.Assimilable;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.stage.Opening;
import dramaturg.world.state.hive.TurnsTo;
import dramaturg.world.state.person.Crowd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an author may write about strains, those who bear them and what they can take, and the components that come
/// of it.
final class Nature {
  private static final double RATE_PER_HOUR = 1e9;
  private static final int PPM_PER_PERCENT = 10_000;
  private static final int USUAL_GANG = 6;

  private static final Setting<Long> POTENCY =
      Setting.standard(
              "potency",
              SettingType.whole(1, 1_000_000),
              100L,
              "Its weight when two strains meet in one body: each wins in proportion.")
          .on(RootKind.STRAIN);
  private static final Setting<String> STAGE =
      Setting.required("stage", SettingType.freeWord(), "What the stage is called.");
  private static final Setting<Long> LASTS =
      Setting.optional(
          "lasts",
          SettingType.quantity(Dimension.TIME),
          "How long it lasts; without this and `mean_time`, for good.");
  private static final Setting<Long> UP_TO =
      Setting.optional("up_to", SettingType.quantity(Dimension.TIME), "How long at most.")
          .when(LASTS);
  private static final Setting<Long> MEAN_TIME =
      Setting.optional(
          "mean_time",
          SettingType.quantity(Dimension.TIME, "1 ms", "1000 y"),
          "How long on average, if it can end at any moment.");
  private static final Setting<Long> CONTACTS =
      Setting.standard(
          "contacts",
          SettingType.quantity(Dimension.RATE),
          0L,
          "How often it passes to somebody in touch with its host, for each such contact.");
  private static final Setting<Long> LINKS =
      Setting.standard(
          "links",
          SettingType.quantity(Dimension.RATE),
          0L,
          "How often it reaches somebody over the link of its host, for each host.");
  private static final Setting<Boolean> TAKES =
      Setting.standard(
          "takes",
          SettingType.flag(),
          false,
          "Whether its host passes to another mind, and takes another shape, when it begins.");
  private static final Setting<List<Table>> STAGES =
      Setting.required(
              "stages",
              SettingType.many(
                  SettingType.group(STAGE, LASTS, UP_TO, MEAN_TIME, CONTACTS, LINKS, TAKES)),
              "The course of the strain in a host.")
          .on(RootKind.STRAIN);
  private static final Setting<Strain.After> AFTER =
      Setting.standard(
              "after",
              SettingType.word(Strain.After.values()),
              Strain.After.IMMUNE,
              "What a host is when the last stage is over.")
          .on(RootKind.STRAIN);
  private static final Setting<List<String>> INFECTS =
      Setting.standard(
              "infects",
              SettingType.many(
                  SettingType.kindName(RootKind.PERSON, RootKind.CROWD, RootKind.BODY)),
              List.<String>of(),
              "The kinds that it can infect; without this, every person and every crowd.")
          .on(RootKind.STRAIN);
  private static final Setting<String> FROM =
      Setting.required("from", SettingType.kindName(), "A kind of host or structure.");
  private static final Setting<String> INTO =
      Setting.required("into", SettingType.kindName(), "What that turns into.");
  private static final Setting<Long> NEEDS =
      Setting.standard(
          "needs",
          SettingType.quantity(Dimension.LENGTH, "1 m", "1 AU"),
          0L,
          "How large what it happens to must be, in its longest extent; persons have none.");
  private static final Setting<List<Table>> BECOMES =
      Setting.standard(
              "becomes",
              SettingType.many(SettingType.group(FROM, INTO, NEEDS)),
              List.<Table>of(),
              "What hosts and structures turn into that it takes.")
          .on(RootKind.STRAIN);
  private static final Setting<Long> AT =
      Setting.required("at", SettingType.quantity(Dimension.SHARE), "At which progress.");
  private static final Setting<String> GROWS =
      Setting.required(
          "grows",
          SettingType.kindName(RootKind.DEVICE, RootKind.PLACE, RootKind.VESSEL),
          "The kind of what grows.");
  private static final Setting<Long> COPIES =
      Setting.standard("copies", SettingType.whole(1, 1_000), 1L, "How many of it grow.");
  private static final Setting<List<Table>> BUILDS =
      Setting.standard(
              "builds",
              SettingType.many(SettingType.group(AT, GROWS, COPIES, NEEDS)),
              List.<Table>of(),
              "The devices, rooms and small craft that grow in a structure while it is assimilated.")
          .on(RootKind.STRAIN);
  private static final Setting<Long> OBEYS_AT =
      Setting.standard(
              "obeys_at",
              SettingType.quantity(Dimension.SHARE),
              30L * PPM_PER_PERCENT,
              "From which progress a structure does what its new mind wants.")
          .on(RootKind.STRAIN);
  private static final Setting<String> CREATURE =
      Setting.required("creature", SettingType.kindName(RootKind.PERSON), "What comes out.");
  private static final Setting<List<String>> BESIDE =
      Setting.standard(
          "beside",
          SettingType.many(SettingType.kindName(RootKind.PERSON)),
          List.<String>of(),
          "The living next to whom alone it comes out; ripe, it waits for them. Without this, anywhere.");
  private static final Setting<Long> STIRS =
      Setting.standard(
          "stirs",
          SettingType.quantity(Dimension.TIME, "0", "1 y"),
          0L,
          "How long that takes at most from when such a one comes there.");
  private static final Setting<Table> HATCHES =
      Setting.optional(
              "hatches",
              SettingType.group(CREATURE, LASTS, UP_TO, BESIDE, STIRS),
              "What comes out of its dead hosts, and after which time.")
          .on(RootKind.STRAIN);
  private static final Setting<Boolean> WAKES_DEAD =
      Setting.standard(
              "wakes_dead",
              SettingType.flag(),
              false,
              "Whether it can infect the dead, and its mind can wake them.")
          .on(RootKind.STRAIN);
  private static final Setting<EntityId> TURNS_TO =
      Setting.optional(
              "turns_to",
              SettingType.reference(RootKind.FACTION),
              "What its hosts belong to from then on.")
          .on(RootKind.STRAIN);

  private static final RootKind[] BEARERS = {
    RootKind.PERSON, RootKind.CROWD, RootKind.VESSEL, RootKind.BODY, RootKind.DEVICE
  };
  private static final Setting<List<EntityId>> CARRIES =
      Setting.standard(
              "carries",
              SettingType.many(SettingType.reference(RootKind.STRAIN)),
              List.<EntityId>of(),
              "The strains that it bears by nature, without being ill.")
          .on(BEARERS);
  private static final Setting<List<EntityId>> IMMUNE_TO =
      Setting.standard(
              "immune_to",
              SettingType.many(SettingType.reference(RootKind.STRAIN)),
              List.<EntityId>of(),
              "The strains that cannot infect it.")
          .on(BEARERS);
  private static final Setting<Boolean> INJECTS =
      Setting.standard(
              "injects", SettingType.flag(), false, "Whether it can inject others with its strain.")
          .on(RootKind.PERSON);
  private static final Setting<Long> MEMBERS =
      Setting.optional(
              "members",
              SettingType.whole(1, 10_000_000),
              "How many living members the crowd has at the opening.")
          .on(RootKind.CROWD);
  private static final Setting<Long> DECKS =
      Setting.standard("decks", SettingType.whole(1, 10_000), 1L, "How many decks.");
  private static final Setting<Long> ROWS =
      Setting.standard("rows", SettingType.whole(1, 100_000), 1L, "How many rows on each deck.");
  private static final Setting<Long> GANGS =
      Setting.optional("gangs", SettingType.whole(0, 1_000_000), "How many working gangs.");
  private static final Setting<Long> GANG_SIZE =
      Setting.standard(
          "gang_size", SettingType.whole(2, 1_000), (long) USUAL_GANG, "How many in a gang.");
  private static final Setting<Table> QUARTERS =
      Setting.optional(
              "quarters",
              SettingType.group(DECKS, ROWS, GANGS, GANG_SIZE),
              "How its members live: in rows on decks, and in gangs that work together.")
          .on(RootKind.CROWD)
          .when(MEMBERS);

  static final List<Setting<?>> ALL = all();

  private Nature() {}

  private static List<Setting<?>> all() {
    var all = new ArrayList<Setting<?>>();
    all.addAll(List.of(POTENCY, STAGES, AFTER, INFECTS, BECOMES, BUILDS, OBEYS_AT));
    all.addAll(List.of(HATCHES, WAKES_DEAD, TURNS_TO, CARRIES, IMMUNE_TO, INJECTS));
    all.addAll(List.of(MEMBERS, QUARTERS));
    all.addAll(Assimilable.SETTINGS);
    all.add(Pool.BREEDS);
    return List.copyOf(all);
  }

  static void open(EntityId id, Definition definition, Opening opening) {
    switch (definition.root()) {
      case STRAIN -> {
        opening.put(id, Law.LAW, law(definition));
        definition
            .find(TURNS_TO)
            .ifPresent(faction -> opening.put(id, TurnsTo.TURNS_TO, new TurnsTo(faction)));
      }
      case CROWD -> {
        bearer(id, definition, false, opening);
        crowd(id, definition, opening);
      }
      case PERSON -> bearer(id, definition, definition.value(INJECTS), opening);
      case VESSEL, BODY, DEVICE -> bearer(id, definition, false, opening);
      case PLACE, FACTION, TREATY, TECHNOLOGY -> {}
    }
    Assimilable.open(id, definition, opening);
    Pool.open(id, definition, opening);
  }

  private static void bearer(EntityId id, Definition definition, boolean injects, Opening opening) {
    boolean told = injects || definition.has(CARRIES) || definition.has(IMMUNE_TO);
    if (!told) return;
    var carried = new Carried(definition.value(CARRIES), definition.value(IMMUNE_TO), injects);
    opening.put(id, Carried.CARRIED, carried);
  }

  private static void crowd(EntityId id, Definition definition, Opening opening) {
    Optional<Long> members = definition.find(MEMBERS);
    if (members.isEmpty()) return;
    int count = members.get().intValue();
    int decks = 1;
    int rows = 1;
    int size = Math.min(USUAL_GANG, count);
    int gangs = count / 2;
    if (definition.has(QUARTERS)) {
      Table told = definition.value(QUARTERS);
      decks = told.value(DECKS).intValue();
      rows = told.value(ROWS).intValue();
      size = Math.min(told.value(GANG_SIZE).intValue(), count);
      gangs = told.find(GANGS).orElse((long) gangs).intValue();
    }
    int berths = Math.max(1, Math.ceilDiv(count, decks * rows));
    opening.put(id, Crowd.CROWD, new Crowd(count));
    opening.put(
        id,
        Infestation.Housing.HOUSING,
        new Infestation.Housing(new Quarters(decks, rows, berths, gangs, size), count));
  }

  private static Law law(Definition definition) {
    var stages = new ArrayList<Stage>();
    List<Table> told = definition.value(STAGES);
    int takesAt = told.size();
    for (int number = told.size() - 1; number >= 0; number--)
      if (told.get(number).value(TAKES)) takesAt = number;
    for (Table stage : told) stages.add(stage(stage));
    var becomes =
        definition.value(BECOMES).stream()
            .map(turn -> new Law.Turn(turn.value(FROM), turn.value(INTO), turn.value(NEEDS)))
            .toList();
    var builds =
        definition.value(BUILDS).stream()
            .map(build ->
                new Law.Build(
                    percent(build.value(AT)),
                    build.value(GROWS),
                    build.value(COPIES).intValue(),
                    build.value(NEEDS)))
            .toList();
    return new Law(
        new Strain(definition.id().name(), stages, definition.value(AFTER)),
        definition.value(POTENCY),
        takesAt,
        definition.value(INFECTS),
        becomes,
        builds,
        percent(definition.value(OBEYS_AT)),
        definition.find(HATCHES).map(Nature::hatching),
        definition.value(WAKES_DEAD));
  }

  private static Stage stage(Table told) {
    Lasting lasting = new Lasting.Forever();
    if (told.has(MEAN_TIME)) lasting = new Lasting.Exponential(told.value(MEAN_TIME));
    else if (told.has(UP_TO)) lasting = between(told.value(LASTS), told.value(UP_TO));
    else if (told.has(LASTS)) lasting = new Lasting.Fixed(told.value(LASTS));
    return new Stage(
        told.value(STAGE),
        lasting,
        told.value(CONTACTS) / RATE_PER_HOUR,
        told.value(LINKS) / RATE_PER_HOUR);
  }

  private static Lasting between(long one, long other) {
    return new Lasting.Between(Math.min(one, other), Math.max(one, other));
  }

  private static Law.Hatching hatching(Table told) {
    long from = told.find(LASTS).orElse(0L);
    return new Law.Hatching(
        told.value(CREATURE),
        from,
        Math.max(from, told.find(UP_TO).orElse(from)),
        told.value(BESIDE),
        told.value(STIRS));
  }

  private static int percent(long ppm) {
    return (int) (ppm / PPM_PER_PERCENT);
  }
}
