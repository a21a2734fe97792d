package dramaturg.world.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.agenda.Agenda;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.form.FactText;
import dramaturg.world.mechanics.Trial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The order in which the agenda gives out items that are due at one moment must not matter to those who have nothing
/// to do with each other. Three towns, far apart, live through the same troubles at the same moments; at each moment
/// their items are dealt anew like cards, those of one town staying in their order. The facts and their causes stay
/// what they were. Within a town the order is somebody's decision, and a shuffle may change the story.
class ShuffleTest {
  private static final List<String> TOWNS = List.of("a", "b", "c");
  private static final Pattern TOWN = Pattern.compile("\\b([abc])_");
  private static final long END = 1_200_000;

  private static final String KINDS =
      """
      kinds:
        room: {is: place, room: true}
        bridge: {is: place, room: true, view: true, controls: true}
        gun: {is: device, function: weapon, shot: 8 TJ, accuracy: 60 %}
        ship: {is: vessel, hull: 300 TJ, shields: 40 TJ, impulse_speed: 200 km/s, adapts_after: 50 TJ,
          repair_time: 1 h, parts: {bridge: {is: bridge}, gun: {is: gun},
          core: {is: device, function: reactor, power: 10 GW, in: bridge}}}
      entities:
        rot:
          is: strain
          stages: [{stage: silent, lasts: 5 min, up_to: 10 min}, {stage: open, takes: true, contacts: 6 per h}]
      """;

  /// One town; `T` stands for its letter.
  private static final String TOWN_LIKE =
      """
        T_sky: {is: place, star_map: [%d ly, 0]}
        T_house: {is: place}
        T_hall: {is: room, in: T_house, leads_to: [T_cellar]}
        T_cellar: {is: room, in: T_house}
        T_thief: {is: person, in: T_cellar, fighting: 50 %%, mind: {program: thief_T}}
        T_town: {is: faction}
        T_guard: {is: person, in: T_hall, faction: T_town, fighting: 50 %%, mind: {program: guard_T}}
        T_folk: {is: crowd, in: T_hall, members: 40, quarters: {decks: 2, rows: 2, gangs: 2, gang_size: 5}}
        T_watch: {is: crowd, in: T_hall, faction: T_town, members: 3, fighting: 10 %%,
          hand_weapon: {kind: club, harm: 5}}
        T_ill: {is: person, in: T_hall, carries: [rot], injects: true, mind: {program: ill_T}}
        T_ship: {is: ship, in: T_sky, position: [0, 0]}
        T_prey: {is: ship, in: T_sky, position: [0, 30_000 km]}
        T_pilot: {is: person, in: T_ship_bridge, mind: {program: pilot_T}}
        T_mate: {is: person, in: T_prey_bridge, mind: {program: mate_T}}
      """;

  private static Trial opened() {
    var world = new StringBuilder(KINDS);
    var minds = new LinkedHashMap<String, String>();
    for (String town : TOWNS) {
      world.append(
          TOWN_LIKE
              .formatted(100 * TOWNS.indexOf(town))
              .replace("T_", town + "_")
              .replace("_T}", "_" + town + "}"));
      minds.put(
          "thief_" + town,
          plans("!go. +!go <- walk(T_hall); !hit. +!hit <- strike(T_guard); !hit. -!hit.", town));
      minds.put(
          "guard_" + town,
          plans(
              "+here(T_hall, T_thief, _) <- .send(T_thief, tell, stop); !hit. "
                  + "+!hit <- strike(T_thief); !hit. -!hit.",
              town));
      minds.put("ill_" + town, plans("!go. +!go <- inject(T_folk); inject(T_guard). -!go.", town));
      minds.put(
          "pilot_" + town,
          plans("!go. +!go <- raise_shields(T_ship); attack(T_ship, T_prey). -!go.", town));
      minds.put(
          "mate_" + town,
          plans(
              "+attacking(_, T_prey) <- raise_shields(T_prey); attack(T_prey, T_ship); "
                  + ".wait(60000); set_course(T_prey, T_ship).",
              town));
    }
    return Trial.of(world.toString(), 7, minds);
  }

  private static String plans(String text, String town) {
    return text.replace("T_", town + "_");
  }

  @Test
  void theOrderOfUnrelatedItemsChangesNothing() {
    List<String> told = told(opened().until(END).stage().chronicle());
    assertThat(told).hasSizeGreaterThan(500).anyMatch(line -> line.contains("Volley"));
    for (long seed = 1; seed <= 5; seed++) {
      StageManager stage = opened().stage();
      Die die = new Dice(seed).of("shuffle", new EntityId(0, "agenda"));
      int dealt = 0;
      while (stage.nextAt() <= END) {
        if (deal(stage.agenda(), die)) dealt++;
        stage.step();
      }
      assertThat(dealt).as("moments with items of several towns").isGreaterThan(50);
      assertThat(told(stage.chronicle())).as("shuffle " + seed).isEqualTo(told);
    }
  }

  /// It could fail: within a town the order does matter.
  @Test
  void theOrderOfRelatedItemsMayChangeTheStory() {
    List<String> told = told(opened().until(END).stage().chronicle());
    StageManager stage = opened().stage();
    while (stage.nextAt() <= END) {
      turnRound(stage.agenda());
      stage.step();
    }
    assertThat(told(stage.chronicle())).isNotEqualTo(told);
  }

  /// Deals the items of the next moment anew.
  ///
  /// @return whether they belong to more than one town
  private static boolean deal(Agenda<Item> agenda, Die die) {
    var hands = new LinkedHashMap<String, List<Item>>();
    long at = agenda.nextAt();
    for (Item item : taken(agenda))
      hands.computeIfAbsent(town(item), town -> new ArrayList<>()).add(item);
    boolean several = hands.size() > 1;
    var left = new ArrayList<>(hands.values());
    while (!left.isEmpty()) {
      List<Item> hand = left.get(die.below(left.size()));
      agenda.put(at, hand.removeFirst());
      if (hand.isEmpty()) left.remove(hand);
    }
    return several;
  }

  private static void turnRound(Agenda<Item> agenda) {
    long at = agenda.nextAt();
    for (Item item : taken(agenda).reversed()) agenda.put(at, item);
  }

  private static List<Item> taken(Agenda<Item> agenda) {
    var items = new ArrayList<Item>();
    long at = agenda.nextAt();
    while (!agenda.isEmpty() && agenda.nextAt() == at) items.add(agenda.poll());
    return items;
  }

  private static String town(Item item) {
    Matcher town = TOWN.matcher(item.toString());
    assertThat(town.find()).as("the town of " + item).isTrue();
    return town.group(1);
  }

  /// Every fact with when, where and what it follows from, in an order that is not that of the chronicle.
  private static List<String> told(Chronicle chronicle) {
    var ways = new ArrayList<Integer>();
    var told = new ArrayList<String>();
    for (int id = 0; id < chronicle.size(); id++) {
      var causes = new ArrayList<Integer>();
      for (int cause : chronicle.causes(id)) causes.add(ways.get(cause));
      causes.sort(null);
      String text =
          chronicle.at(id)
              + " "
              + chronicle.where(id).stream().map(EntityId::name).toList()
              + " "
              + FactText.of(chronicle.fact(id))
              + " "
              + chronicle.marks(id);
      ways.add(Map.entry(text, causes).hashCode());
      told.add(text + " <- " + causes);
    }
    told.sort(null);
    return told;
  }
}
