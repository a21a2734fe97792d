package dramaturg.world.mechanics.contagion.outbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import org.junit.jupiter.api.Test;

class ContactNetworkTest {
  private static Die die() {
    return new Dice(5).of("network", "test");
  }

  @Test
  void contactsGoBothWaysInOrder() {
    ContactNetwork network = ContactNetwork.of(5, new int[] {3, 0, 4, 1}, new int[] {1, 4, 1, 3});
    assertThat(network.contacts()).isEqualTo(4);
    assertThat(row(network, 1)).containsExactly(3, 3, 4);
    assertThat(row(network, 3)).containsExactly(1, 1);
    assertThat(row(network, 2)).isEmpty();
    assertThat(network.slotTo(1, 4)).isEqualTo(network.firstSlot(1) + 2);
  }

  @Test
  void everybodyMeetsEverybody() {
    ContactNetwork network = ContactNetwork.complete(6);
    assertThat(network.contacts()).isEqualTo(15);
    assertThat(row(network, 2)).containsExactly(0, 1, 3, 4, 5);
  }

  @Test
  void randomContactsHaveTheDegreesOfErdosAndRenyi() {
    int size = 100_000;
    ContactNetwork network = ContactNetwork.random(size, 10, die());
    long[] counts = new long[40];
    double[] shares = new double[40];
    for (int who = 0; who < size; who++) {
      counts[Math.min(39, network.degree(who))]++;
    }
    double poisson = StrictMath.exp(-10);
    for (int degree = 0; degree < 40; degree++) {
      shares[degree] = poisson;
      poisson *= 10.0 / (degree + 1);
    }
    // a sum of 5 * 10^9 coins strays by its root: 707 contacts; four times that is allowed
    assertThat(network.contacts()).isCloseTo(500_000, within(2_828));
    // degrees of one graph are tied to each other only weakly; the statistic is fair to well within
    // its margin
    assertThat(Samples.chiSquare(counts, shares)).isLessThan(1);
    assertThat(ContactNetwork.random(size, 10, die())).isEqualTo(network);
  }

  @Test
  void randomContactsCanBeAllOrNone() {
    assertThat(ContactNetwork.random(30, 29, die())).isEqualTo(ContactNetwork.complete(30));
    assertThat(ContactNetwork.random(30, 0, die()).contacts()).isZero();
    assertThat(ContactNetwork.random(1, 0, die()).size()).isEqualTo(1);
  }

  @Test
  void aCrewMeetsInRowsAcrossAislesAndInGangs() {
    Quarters quarters = new Quarters(3, 4, 5, 0, 0);
    ContactNetwork network = quarters.network(die());
    int who = (1 * 4 + 2) * 5 + 3;
    assertThat(quarters.deckOf(who)).isEqualTo(1);
    assertThat(quarters.rowOf(who)).isEqualTo(2);
    assertThat(quarters.berthOf(who)).isEqualTo(3);
    assertThat(row(network, who)).containsExactly(who - 5, who - 1, who + 1, who + 5);
    assertThat(row(network, 0)).containsExactly(1, 5);

    ContactNetwork gangs = new Quarters(3, 4, 5, 7, 4).network(die());
    assertThat(gangs.contacts()).isEqualTo(network.contacts() + 7 * 6);
  }

  @Test
  void refusesWhatIsNoNetwork() {
    assertThatThrownBy(() -> ContactNetwork.of(3, new int[] {1}, new int[] {1}))
        .hasMessage("no contact of 1 with 1 among 3");
    assertThatThrownBy(() -> ContactNetwork.none(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ContactNetwork.random(10, 10, die()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quarters(1, 1, 3, 1, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int[] row(ContactNetwork network, int who) {
    int[] row = new int[network.degree(who)];
    for (int i = 0; i < row.length; i++) {
      row[i] = network.contact(who, i);
    }
    return row;
  }
}
