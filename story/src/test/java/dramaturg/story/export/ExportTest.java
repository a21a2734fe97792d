package dramaturg.story.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.data.JsonText;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.form.FactText;
import dramaturg.story.Golden;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.Facts;
import dramaturg.story.narration.Told;
import dramaturg.story.narration.ToldScene;
import dramaturg.story.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Every format, read back.
class ExportTest {
  record Odd(EntityId what, String text) implements Fact {}

  static Stream<Export> formats() {
    return Exports.ALL.stream();
  }

  private static Manuscript harbour() {
    Tale tale = Tale.read("harbour");
    Words words =
        Words.read(
            Yaml.read("words.yaml", Golden.read("tales/harbour.words.yaml")), new Problems());
    return Manuscript.of("The letter", Facts.of(tale.chronicle(), tale.cast()), words);
  }

  /// Texts that every format has other trouble with.
  private static Manuscript odd() {
    Chronicle chronicle =
        new Chronicle(Header.of(new LinkedHashMap<>(java.util.Map.of("pack", "odd"))));
    EntityId thing = new EntityId(0, "thing");
    String text = "*a* _b_ [c] <d> & \"e\" --> \\ # \u0001 \u00e9\ud83d\ude00";
    chronicle.append(0, List.of(thing), new Odd(thing, text), Cause.OPENING, Mark.NONE);
    chronicle.append(
        5,
        List.of(),
        new Odd(thing, "x\ny"),
        new Cause.Intervention("a \"push\""),
        Mark.CHANCE.bit());
    chronicle.append(9, List.of(), new Odd(thing, "z"), Cause.from(1, 0), Mark.CHANCE.bit());
    return Manuscript.of("*Odd* & <co>", Facts.of(chronicle, Cast.NOBODY), Words.NONE);
  }

  static byte[] bytes(Export export, Manuscript manuscript) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream unclosed =
        new OutputStream() {
          @Override
          public void write(int b) {
            bytes.write(b);
          }

          @Override
          public void close() {
            throw new AssertionError("the stream is not the writer's to close");
          }
        };
    export.write(manuscript, unclosed);
    return bytes.toByteArray();
  }

  private static String text(Export export, Manuscript manuscript) throws IOException {
    return new String(bytes(export, manuscript), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void sameBytesEachTime(Export export) throws IOException {
    assertThat(bytes(export, harbour())).isEqualTo(bytes(export, harbour()));
    assertThat(Exports.find(export.name())).contains(export);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void asExpected(Export export) throws IOException {
    if (!export.name().equals("parquet")) {
      Golden.check("export/harbour." + export.extension(), text(export, harbour()));
      Golden.check("export/odd." + export.extension(), text(export, odd()));
    }
  }

  @Test
  void markdownReadsBack() throws IOException {
    Manuscript manuscript = harbour();
    List<String> headings = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (String line : text(new Markdown(), manuscript).lines().toList()) {
      if (line.startsWith("## ")) {
        headings.add(line.substring(3));
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("*")) {
        body.append(line.replace("\\", "")).append(' ');
      }
    }
    List<ToldScene> scenes = manuscript.scenes();
    assertThat(headings).isEqualTo(scenes.stream().map(ToldScene::place).toList());
    assertThat(body.toString().strip())
        .isEqualTo(String.join(" ", scenes.stream().map(ToldScene::text).toList()));
  }

  @Test
  void fountainReadsBack() throws IOException {
    Manuscript manuscript = harbour();
    List<String> read = new ArrayList<>();
    boolean speaks = false;
    for (String line : text(new Fountain(), manuscript).lines().skip(2).toList()) {
      if (line.matches("(\\.|INT\\. |EXT\\. ).*")) {
        read.add("scene");
      } else if (line.startsWith("@")) {
        read.add(line.substring(1));
      } else if (speaks) {
        read.add(line);
      } else if (line.startsWith("!")) {
        read.add(line.substring(1));
      }
      speaks = line.startsWith("@");
    }
    List<String> wanted = new ArrayList<>();
    for (ToldScene scene : manuscript.scenes()) {
      boolean action = false;
      String now = "none yet";
      for (Told told : scene.sentences()) {
        String room = told.room().orElse("the scene's own place");
        if (!room.equals(now)) {
          wanted.add("scene");
          action = false;
        }
        now = room;
        if (told.line().isPresent()) {
          wanted.add(told.line().get().speaker().toUpperCase(java.util.Locale.ROOT));
          wanted.add(told.line().get().words());
        } else {
          wanted.add(action ? wanted.removeLast() + " " + told.text() : told.text());
        }
        action = told.line().isEmpty();
      }
    }
    assertThat(read).isEqualTo(wanted);
  }

  /// Prose tells of a speech in which a screenplay and subtitles have the words.
  @Test
  void whatIsToldInProseIsSpokenInAScreenplay() throws IOException {
    Tale tale = Tale.read("harbour");
    Words words =
        Words.read(
            Yaml.read(
                "words.yaml",
                """
                facts:
                  said:
                    say: "{speaker} told {to} of it"
                    voice: speaker
                    line: "(under her breath) {to}, this will cost us"
                """),
            new Problems());
    Manuscript told = Manuscript.of("x", Facts.of(tale.chronicle(), tale.cast()), words);
    assertThat(text(new Markdown(), told)).contains(" told ").doesNotContain("cost us");
    assertThat(text(new Fountain(), told))
        .contains("\nINT. THE QUAY, THE PORT - DAY 1, ", "\nEXT. THE PORT - DAY 1, ")
        .containsPattern("\n@CARLA\n\\(under her breath\\)\n[^!\n]+, this will cost us\\.\n")
        .doesNotContain("told Carla of it");
    assertThat(text(new WebVtt(), told)).containsPattern("<v Carla>[^\n]+, this will cost us\\.");
  }

  @Test
  void webVttReadsBack() throws IOException {
    Manuscript manuscript = harbour();
    String text = text(new WebVtt(), manuscript);
    assertThat(text).startsWith("WEBVTT");
    String before = "";
    List<Integer> cues = new ArrayList<>();
    for (String block : text.split("\n\n")) {
      String[] lines = block.split("\n");
      if (!block.startsWith("WEBVTT") && !block.startsWith("NOTE")) {
        assertThat(lines).hasSize(3);
        cues.add(Integer.parseInt(lines[0]));
        assertThat(lines[1])
            .matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} --> \\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
        String from = lines[1].substring(0, 12);
        assertThat(from).isGreaterThanOrEqualTo(before);
        before = lines[1].substring(17);
        assertThat(before).isGreaterThan(from);
      }
    }
    assertThat(cues)
        .isEqualTo(
            manuscript.scenes().stream()
                .flatMap(scene -> scene.sentences().stream())
                .map(told -> told.entries().getFirst())
                .toList());
  }

  @Test
  void jsonLinesReadBack() throws IOException {
    for (Manuscript manuscript : List.of(harbour(), odd())) {
      Chronicle chronicle = manuscript.chronicle();
      List<String> lines = text(new JsonLines(), manuscript).lines().toList();
      assertThat(lines).hasSize(chronicle.size());
      for (int id = 0; id < lines.size(); id++) {
        Node.Mapping line = (Node.Mapping) JsonText.read("line", lines.get(id));
        assertThat(scalar(line, "id")).isEqualTo(Integer.toString(id));
        assertThat(scalar(line, "atMillis")).isEqualTo(Long.toString(chronicle.at(id)));
        assertThat(scalar(line, "fact")).isEqualTo(chronicle.fact(id).type().name());
        Node.Mapping arguments = (Node.Mapping) line.find("arguments").orElseThrow();
        assertThat(arguments.keys())
            .containsExactlyElementsOf(
                chronicle.fact(id).type().parameters().stream().map(p -> p.name()).toList());
        assertThat(line.find("because").isPresent()).isEqualTo(chronicle.causeCount(id) > 0);
      }
    }
    Node.Mapping first =
        (Node.Mapping)
            JsonText.read("line", text(new JsonLines(), odd()).lines().findFirst().orElseThrow());
    assertThat(scalar((Node.Mapping) first.find("arguments").orElseThrow(), "text"))
        .isEqualTo(odd().chronicle().fact(0).argument(1));
  }

  private static String scalar(Node.Mapping mapping, String key) {
    return ((Node.Scalar) mapping.find(key).orElseThrow()).text();
  }

  @Test
  void parquetReadsBack() throws IOException {
    for (Manuscript manuscript : List.of(harbour(), odd())) {
      Chronicle chronicle = manuscript.chronicle();
      ByteBuffer bytes = ByteBuffer.wrap(bytes(new Parquet(), manuscript));
      try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(bytes));
          RowReader rows = file.rowReader()) {
        int id = 0;
        for (; rows.hasNext(); id++) {
          rows.next();
          assertThat(rows.getInt("id")).isEqualTo(id);
          assertThat(rows.getLong("at_millis")).isEqualTo(chronicle.at(id));
          assertThat(rows.getString("fact")).isEqualTo(chronicle.fact(id).type().name());
          assertThat(rows.getString("text")).isEqualTo(FactText.of(chronicle.fact(id)));
          assertThat(rows.getBoolean("chance")).isEqualTo(Mark.CHANCE.in(chronicle.marks(id)));
          assertThat(rows.getList("because").size()).isEqualTo(chronicle.causeCount(id));
          assertThat(rows.getList("where").size()).isEqualTo(chronicle.where(id).size());
        }
        assertThat(id).isEqualTo(chronicle.size());
        assertThat(file.getFileMetaData().keyValueMetadata()).containsKey("pack");
      }
    }
  }

  @Test
  void graphMlReadsBack() throws Exception {
    for (Manuscript manuscript : List.of(harbour(), odd())) {
      Chronicle chronicle = manuscript.chronicle();
      byte[] bytes = bytes(new GraphMl(), manuscript);
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes));
      assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(chronicle.size());
      List<String> edges = new ArrayList<>();
      var found = document.getElementsByTagName("edge");
      for (int i = 0; i < found.getLength(); i++) {
        Element edge = (Element) found.item(i);
        edges.add(edge.getAttribute("source") + " " + edge.getAttribute("target"));
      }
      List<String> wanted = new ArrayList<>();
      for (int id = 0; id < chronicle.size(); id++) {
        for (int cause : chronicle.causes(id)) {
          wanted.add("n" + cause + " n" + id);
        }
      }
      assertThat(edges).isEqualTo(wanted);
    }
  }
}
