package dramaturg.kernel.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.form.FactEncoder;
import dramaturg.kernel.form.FactText;
import dramaturg.kernel.property.Property;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChronicleFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("run.chronicle");
  }

  @Test
  void everyChronicleComesBack() {
    Property.of("chronicles come back", Samples.chronicles())
        .upTo(60)
        .holds(chronicle -> {
          ChronicleFile.write(file, chronicle);
          byte[] bytes = Files.readAllBytes(file);
          ChronicleFile.Reading reading = ChronicleFile.read(file);
          assertThat(reading.damage()).isEmpty();
          assertSame(reading.chronicle(), chronicle, chronicle.size());
          assertThat(Fingerprints.of(reading.chronicle())).isEqualTo(Fingerprints.of(chronicle));
          ChronicleFile.write(file, reading.chronicle());
          assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        });
  }

  @Test
  void manyBlocksComeBack() throws IOException {
    Chronicle chronicle = sample(20_000);
    ChronicleFile.write(file, chronicle);
    assertThat(Files.size(file)).isGreaterThan(8 << 16);
    Chronicle read = ChronicleFile.read(file).chronicle();
    assertSame(read, chronicle, 20_000);
    assertThat(Fingerprints.of(read)).isEqualTo(Fingerprints.of(chronicle));
    read.append(Long.MAX_VALUE, chronicle.where(3), chronicle.fact(3), Cause.from(19_999), 0);
  }

  @Test
  void theWriterFollowsAGrowingChronicle() throws IOException {
    Chronicle chronicle = sample(0);
    Die die = new Dice(5).of("follow", "test");
    try (ChronicleFile.Writer writer = new ChronicleFile.Writer(file, chronicle)) {
      for (int round = 0; round < 20; round++) {
        Samples.go(chronicle, die, die.below(30), 10);
        writer.follow();
        writer.flush();
        assertThat(writer.entries()).isEqualTo(chronicle.size());
        ChronicleFile.Reading reading = ChronicleFile.read(file);
        assertSame(reading.chronicle(), chronicle, chronicle.size());
        assertThat(reading.damage()).map(Damage::kind).contains(Damage.Kind.UNFINISHED);
      }
    }
    assertThat(ChronicleFile.read(file).damage()).isEmpty();
  }

  @Test
  void aTearAnywhereKeepsWhatIsBefore() throws IOException {
    Chronicle chronicle = blocks();
    byte[] bytes = Files.readAllBytes(file);
    int kept = 0;
    for (int length = 0; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      ChronicleFile.Reading reading = ChronicleFile.read(file);
      Damage damage = reading.damage().orElseThrow();
      assertThat(damage.kind()).isIn(Damage.Kind.TORN, Damage.Kind.UNFINISHED);
      assertThat(damage.offset()).isLessThanOrEqualTo(length);
      assertThat(damage.entriesKept())
          .isEqualTo(reading.chronicle().size())
          .isGreaterThanOrEqualTo(kept);
      kept = damage.entriesKept();
      assertSame(reading.chronicle(), chronicle, kept);
    }
    assertThat(kept).isEqualTo(chronicle.size());
  }

  @Test
  void aFlippedBitAnywhereIsFound() throws IOException {
    Chronicle chronicle = blocks();
    byte[] bytes = Files.readAllBytes(file);
    for (int bit = 0; bit < bytes.length * 8; bit += bit < 2400 ? 1 : 5) {
      byte[] altered = bytes.clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, altered);
      if (bit / 8 < 8) {
        assertThatThrownBy(() -> ChronicleFile.read(file)).isInstanceOf(UnreadableChronicle.class);
        continue;
      }
      ChronicleFile.Reading reading = ChronicleFile.read(file);
      Damage damage = reading.damage().orElseThrow();
      assertThat(damage.entriesKept()).isEqualTo(reading.chronicle().size());
      assertThat(damage.offset()).isLessThanOrEqualTo(bit / 8);
      assertSame(reading.chronicle(), chronicle, damage.entriesKept());
    }
  }

  @Test
  void theDamageIsNamed() throws IOException {
    blocks();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    assertThat(ChronicleFile.read(file).damage().orElseThrow().text())
        .startsWith(file + ", byte " + (bytes.length - 10) + ", block 6: checksum 0x")
        .contains(" of the block; right would be 0x")
        .endsWith(". 25 entries before it are kept.");
    Files.write(file, Arrays.copyOf(bytes, 20));
    ChronicleFile.Reading torn = ChronicleFile.read(file);
    assertThat(torn.chronicle().header().fields()).isEmpty();
    assertThat(torn.damage().orElseThrow().text())
        .isEqualTo(
            file
                + ", byte 16, block 0: the file ends after 4 bytes of the block's head;"
                + " right would be a head of 9 bytes. 0 entries before it are kept.");
    Files.write(file, new byte[0]);
    assertThat(ChronicleFile.read(file).damage().orElseThrow().text())
        .contains("byte 0: the file ends after 0 bytes; right would be a preamble of 16 bytes");
  }

  @Test
  void lostDoubledAndForeignBlocksAreFound() throws IOException {
    Chronicle chronicle = blocks();
    byte[] bytes = Files.readAllBytes(file);
    int second =
        BlockForm.PREAMBLE + BlockForm.HEAD + ByteBuffer.wrap(bytes).getInt(BlockForm.PREAMBLE);
    int third = second + BlockForm.HEAD + ByteBuffer.wrap(bytes).getInt(second);
    byte[] lost =
        join(Arrays.copyOf(bytes, second), Arrays.copyOfRange(bytes, third, bytes.length));
    byte[] doubled =
        join(Arrays.copyOf(bytes, third), Arrays.copyOfRange(bytes, second, bytes.length));
    byte[] longer = join(bytes, new byte[] {1});
    for (byte[] altered : new byte[][] {lost, doubled, longer}) {
      Files.write(file, altered);
      ChronicleFile.Reading reading = ChronicleFile.read(file);
      assertThat(reading.damage()).map(Damage::kind).contains(Damage.Kind.ALTERED);
      assertThat(reading.damage().orElseThrow().wrong())
          .startsWith(altered == longer ? "1 bytes after the end block" : "checksum 0x");
      assertSame(reading.chronicle(), chronicle, reading.chronicle().size());
    }
  }

  @Test
  void hostileBlocksWithRightChecksumsAreRefused() throws IOException {
    String[] contents = {
      "",
      "ffffffff0f",
      "0001",
      "00 00 00 02 01",
      "00 00 00 ffffffff0f",
      "00 00 10",
      "00 01",
      "00 00 00 00 01",
      "ffffffffffffffffff01 0000 00 00 00014100 01",
      "00 0000 00 0200 00014100 01",
      "00 ffffffff0f",
      "00 00 00 00 00 ffff03",
      "00 00 00 00 00 01 41 ffffffff0f"
    };
    for (String content : contents) {
      byte[] block = java.util.HexFormat.of().parseHex(content.replace(" ", ""));
      forge(block);
      ChronicleFile.Reading reading = ChronicleFile.read(file);
      assertThat(reading.damage()).isPresent();
      assertThat(reading.chronicle().size()).isZero();
    }
    ByteBuffer claim = ByteBuffer.allocate(BlockForm.PREAMBLE + BlockForm.HEAD);
    claim.put(BlockForm.preamble()).putInt(BlockForm.LONGEST).put(BlockForm.HEADER).putInt(0);
    Files.write(file, claim.array());
    assertThat(ChronicleFile.read(file).damage().orElseThrow().wrong())
        .isEqualTo("a block of 268435456 bytes, of which 0 are there");
    claim.putInt(BlockForm.PREAMBLE, -1);
    Files.write(file, claim.array());
    assertThat(ChronicleFile.read(file).damage().orElseThrow().wrong())
        .isEqualTo("a block length of -1");
  }

  @Test
  void otherFilesAndFormatsAreNamed() throws IOException {
    blocks();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    bytes.putInt(8, 2).putInt(12, BlockForm.preambleChecksum(bytes.array()));
    Files.write(file, bytes.array());
    assertThatThrownBy(() -> ChronicleFile.read(file))
        .isInstanceOf(UnreadableChronicle.class)
        .hasMessage(
            file
                + ", byte 8: chronicle format 2; right would be format 1, the only one that this version reads");
    Files.writeString(file, "pack: house");
    assertThatThrownBy(() -> ChronicleFile.read(file))
        .isInstanceOf(UnreadableChronicle.class)
        .hasMessageStartingWith(file + ", byte 0: no chronicle file; right would be ");
    assertThatThrownBy(() -> ChronicleFile.read(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void whatWasFlushedSurvivesAKill() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    for (int round = 0; round < 3; round++) {
      Files.deleteIfExists(file);
      Process process =
          new ProcessBuilder(
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Endless.class.getName(),
                  file.toString())
              .redirectErrorStream(true)
              .start();
      try {
        int flushed = Integer.parseInt(lastLine(process, 40 + 60 * round));
        process.destroyForcibly().waitFor();
        ChronicleFile.Reading reading = ChronicleFile.read(file);
        assertThat(reading.damage()).map(Damage::kind).get().isNotEqualTo(Damage.Kind.ALTERED);
        assertThat(reading.chronicle().size()).isGreaterThanOrEqualTo(flushed);
        Chronicle same = sample(reading.chronicle().size());
        assertThat(Fingerprints.of(reading.chronicle())).isEqualTo(Fingerprints.of(same));
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static String lastLine(Process process, int lines) throws IOException {
    String line = "";
    for (int i = 0; i < lines; i++) {
      line = Optional.ofNullable(process.inputReader().readLine()).orElseThrow();
    }
    return line;
  }

  /// Writes until somebody stops it.
  static final class Endless {
    private Endless() {}

    static void main(String[] arguments) throws IOException {
      Chronicle chronicle = sample(0);
      Die die = new Dice(9).of("sample", "test");
      try (ChronicleFile.Writer writer =
          new ChronicleFile.Writer(Path.of(arguments[0]), chronicle)) {
        while (chronicle.size() < 10_000_000) {
          Samples.go(chronicle, die, 37, 12);
          writer.follow();
          writer.flush();
          System.out.println(chronicle.size());
        }
      }
    }
  }

  private static Chronicle sample(int entries) {
    Chronicle chronicle = new Chronicle(Header.of(Map.of("pack", "house")));
    Samples.go(chronicle, new Dice(9).of("sample", "test"), entries, 12);
    return chronicle;
  }

  /// Writes 25 entries in 5 blocks.
  private Chronicle blocks() throws IOException {
    Chronicle chronicle = sample(0);
    Die die = new Dice(9).of("blocks", "test");
    try (ChronicleFile.Writer writer = new ChronicleFile.Writer(file, chronicle)) {
      for (int block = 0; block < 5; block++) {
        Samples.go(chronicle, die, 5, 6);
        writer.follow();
        writer.flush();
      }
    }
    return chronicle;
  }

  /// Writes a file with a good header and one block of entries with the given content.
  private void forge(byte[] content) throws IOException {
    byte[] header = {1, 0};
    ByteBuffer bytes =
        ByteBuffer.allocate(
            BlockForm.PREAMBLE + 2 * BlockForm.HEAD + header.length + content.length);
    bytes.put(BlockForm.preamble());
    bytes.putInt(header.length).put(BlockForm.HEADER);
    bytes.putInt(BlockForm.checksum(0, BlockForm.HEADER, header, 0, header.length)).put(header);
    bytes.putInt(content.length).put(BlockForm.ENTRIES);
    bytes.putInt(BlockForm.checksum(1, BlockForm.ENTRIES, content, 0, content.length)).put(content);
    Files.write(file, bytes.array());
  }

  private static byte[] join(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  private static void assertSame(Chronicle read, Chronicle written, int entries) {
    assertThat(read.size()).isEqualTo(entries);
    for (int id = 0; id < entries; id++) {
      assertThat(read.at(id)).isEqualTo(written.at(id));
      assertThat(read.where(id)).isEqualTo(written.where(id));
      assertThat(read.marks(id)).isEqualTo(written.marks(id));
      assertThat(read.cause(id)).isEqualTo(written.cause(id));
      assertThat(FactText.of(read.fact(id))).isEqualTo(FactText.of(written.fact(id)));
      assertThat(FactEncoder.bytes(read.fact(id))).isEqualTo(FactEncoder.bytes(written.fact(id)));
    }
  }
}
