package dramaturg.kernel.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FactTypeTest {

  enum Side {
    PORT_BOW,
    STARBOARD
  }

  record ShieldsLowered(EntityId vessel) implements Fact {}

  record Everything(
      EntityId who,
      long far,
      int near,
      boolean open,
      String said,
      Side side,
      List<EntityId> seen,
      Expression goal)
      implements Fact {
    @Override
    public int version() {
      return 3;
    }
  }

  record Measured(double value) implements Fact {}

  record Unlisted(List<String> names) implements Fact {}

  static final EntityId ANNA = new EntityId(0, "anna");
  static final EntityId BERT = new EntityId(1, "bert");

  static Everything everything() {
    return new Everything(
        ANNA,
        -7L,
        12,
        true,
        "so \"be\" it",
        Side.PORT_BOW,
        List.of(BERT, ANNA),
        new Expression.Recorded("go(home)"));
  }

  @Test
  void recordsShowNameAndArguments() {
    Fact fact = everything();
    assertThat(fact.type()).isSameAs(FactType.of(Everything.class));
    assertThat(FactType.of(ShieldsLowered.class).termName()).isEqualTo("shields_lowered");
    assertThat(fact.type().parameters())
        .extracting(Parameter::name)
        .containsExactly("who", "far", "near", "open", "said", "side", "seen", "goal");
    assertThat(fact.type().parameters())
        .extracting(Parameter::kind)
        .containsExactly(
            Parameter.Kind.ENTITY,
            Parameter.Kind.NUMBER,
            Parameter.Kind.NUMBER,
            Parameter.Kind.FLAG,
            Parameter.Kind.TEXT,
            Parameter.Kind.WORD,
            Parameter.Kind.ENTITIES,
            Parameter.Kind.EXPRESSION);
    assertThat(arguments(fact))
        .containsExactly(
            ANNA,
            -7L,
            12L,
            true,
            "so \"be\" it",
            "port_bow",
            List.of(BERT, ANNA),
            new Expression.Recorded("go(home)"));
  }

  @Test
  void argumentsMakeFacts() {
    Fact fact = everything();
    assertThat(fact.type().create(arguments(fact))).isEqualTo(fact);
    RecordedFact recorded = new RecordedFact(fact.type(), arguments(fact), fact.version());
    assertThat(arguments(recorded)).isEqualTo(arguments(fact));
    assertThat(fact.type().argument(recorded, 2)).isEqualTo(12L);
  }

  @Test
  void recordedTypesEqualThoseOfClasses() {
    FactType recorded =
        FactType.recorded(
            "ShieldsLowered", List.of(new Parameter("vessel", Parameter.Kind.ENTITY)));
    assertThat(recorded)
        .isEqualTo(FactType.of(ShieldsLowered.class))
        .hasSameHashCodeAs(FactType.of(ShieldsLowered.class));
    assertThat(recorded.create(List.of(ANNA))).isEqualTo(new RecordedFact(recorded, List.of(ANNA)));
    assertThat(recorded.toString()).isEqualTo("ShieldsLowered(vessel: an entity)");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    FactType type = FactType.of(Everything.class);
    assertThatThrownBy(() -> FactType.of(Measured.class))
        .hasMessageContaining("Measured.value is a double");
    assertThatThrownBy(() -> FactType.of(Unlisted.class))
        .hasMessageContaining("List<java.lang.String>");
    assertThatThrownBy(() -> FactType.of(String.class))
        .hasMessageContaining("must be a record that implements Fact");
    assertThatThrownBy(() -> type.create(List.of()))
        .hasMessageContaining("takes 8 arguments, not 0");
    List<Object> far =
        List.of(ANNA, 1L, 1L << 40, true, "", "port_bow", List.of(), new Expression.Recorded("x"));
    assertThatThrownBy(() -> type.create(far))
        .hasMessageContaining("Everything.near takes a number from");
    List<Object> side =
        List.of(ANNA, 1L, 1L, true, "", "keel", List.of(), new Expression.Recorded("x"));
    assertThatThrownBy(() -> type.create(side))
        .hasMessageContaining("one of [port_bow, starboard], not keel");
    assertThatThrownBy(() -> new RecordedFact(type, side.reversed()))
        .hasMessageContaining("takes an entity");
    assertThatThrownBy(() -> new EntityId(0, "Anna")).hasMessageContaining("is no entity name");
  }

  @Test
  void namesBecomeSnakes() {
    assertThat(FactType.snake("HPLost")).isEqualTo("hp_lost");
    assertThat(FactType.snake("Deck9Opened")).isEqualTo("deck9_opened");
  }

  static List<Object> arguments(Fact fact) {
    return java.util.stream.IntStream.range(0, fact.type().parameters().size())
        .mapToObj(fact::argument)
        .toList();
  }
}
