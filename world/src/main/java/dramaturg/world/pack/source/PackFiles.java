package dramaturg.world.pack.source;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The texts of one pack, in the order of their paths. It does not say whether they make sense.
///
/// A pack is a folder with `pack.yaml`, `world/*.yaml`, `story.yaml` and `words.yaml` (or folders `story/`, `words/`),
/// `minds/*.asl`, `habits/*.asl` and `variants/*.yaml`. A data file anywhere else is a problem, so that a misspelt
/// folder is not a silent one; files of other endings are nobody's business.
public record PackFiles(List<SourceText> texts) {
  /// So many files and folders a pack can hold, of any ending.
  public static final int MOST_FILES = 2_000;

  /// So many bytes one file can have.
  public static final int MOST_BYTES = 2_000_000;

  /// So many bytes all read files together can have.
  public static final int MOST_BYTES_TOGETHER = 16_000_000;

  /// So deep folders can be nested.
  public static final int DEEPEST_FOLDER = 4;

  private static final List<String> SINGLE_FILES = List.of("pack.yaml", "story.yaml", "words.yaml");
  private static final List<String> DATA_FOLDERS = List.of("world", "story", "words", "variants");
  private static final List<String> PLAN_FOLDERS = List.of("minds", "habits");

  /// Keeps a copy of its own, sorted.
  public PackFiles {
    texts = texts.stream().sorted(Comparator.comparing(SourceText::file)).toList();
  }

  /// Reads a folder.
  public static PackFiles read(Path folder, Problems problems) {
    return new Walk(folder, problems).files();
  }

  /// A pack that lies nowhere: texts by path. For tests and for packs made by a program.
  public static PackFiles of(Map<String, String> texts, Problems problems) {
    List<SourceText> clean = new ArrayList<>();
    texts.forEach((file, text) -> {
      if (data(file) && placed(file, problems)) {
        Decoding.clean(file, text, problems).ifPresent(clean::add);
      }
    });
    return new PackFiles(clean);
  }

  /// Reads one file that lies anywhere, such as a variant given by its path.
  ///
  /// @param name how problems shall name it
  public static Optional<SourceText> readOne(Path file, String name, Problems problems) {
    try {
      if (!Files.isRegularFile(file)) {
        problems.add(
            Spot.startOf(name),
            Files.isDirectory(file) ? "this is a folder" : "there is no such file",
            "give the path of a file");
        return Optional.empty();
      }
      return bytes(file, name, problems).flatMap(bytes -> Decoding.text(name, bytes, problems));
    } catch (IOException e) {
      return unreadable(name, problems);
    }
  }

  /// The text of this path.
  public Optional<SourceText> find(String file) {
    return texts.stream().filter(text -> text.file().equals(file)).findFirst();
  }

  /// The texts in this folder, at any depth.
  public List<SourceText> in(String folder) {
    return texts.stream().filter(text -> text.file().startsWith(folder + "/")).toList();
  }

  private static boolean data(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".asl");
  }

  private static boolean placed(String name, Problems problems) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      if (!SINGLE_FILES.contains(name)) {
        problems.add(
            Spot.startOf(name),
            "nothing reads a file of this name here",
            Suggest.didYouMean(name, SINGLE_FILES)
                + " (or put it into world/, minds/, habits/ or variants/)");
      }
      return SINGLE_FILES.contains(name);
    }
    String folder = name.substring(0, slash);
    boolean plans = PLAN_FOLDERS.contains(folder);
    if (!plans && !DATA_FOLDERS.contains(folder)) {
      List<String> folders = Stream.concat(DATA_FOLDERS.stream(), PLAN_FOLDERS.stream()).toList();
      problems.add(
          Spot.startOf(name),
          "nothing reads the folder '" + folder + "'",
          Suggest.didYouMean(folder, folders));
      return false;
    }
    String ending = plans ? ".asl" : ".yaml";
    if (!name.endsWith(ending)) {
      problems.add(
          Spot.startOf(name),
          "a file in " + folder + "/ has the ending " + ending,
          "rename it or move it to another folder");
    }
    return name.endsWith(ending);
  }

  private static Optional<byte[]> bytes(Path file, String name, Problems problems)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.add(
            Spot.startOf(name),
            "this file is too large",
            "at most " + MOST_BYTES + " bytes; split it");
        return Optional.empty();
      }
      return Optional.of(bytes);
    }
  }

  private static <T> Optional<T> unreadable(String name, Problems problems) {
    problems.add(
        Spot.startOf(name),
        "this cannot be read",
        "check that it is there and that you may read it");
    return Optional.empty();
  }

  /// One reading of one folder.
  private static final class Walk {
    private final Path root;
    private final Problems problems;
    private final List<SourceText> texts = new ArrayList<>();
    private int seen;
    private long bytesTogether;

    Walk(Path root, Problems problems) {
      this.root = root;
      this.problems = problems;
    }

    PackFiles files() {
      if (!Files.isDirectory(root)) {
        problems.add(
            Spot.startOf("pack.yaml"),
            "there is no such folder: " + root,
            "the path of a pack's folder");
      } else {
        folder(root, 0);
      }
      return new PackFiles(texts);
    }

    private void folder(Path folder, int depth) {
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        for (Path child : stream) {
          if (++seen > MOST_FILES) {
            return;
          }
          children.add(child);
        }
      } catch (IOException | java.nio.file.DirectoryIteratorException e) {
        unreadable(name(folder), problems);
      }
      children.sort(Comparator.comparing(this::name));
      for (Path child : children) {
        if (!child.getFileName().toString().startsWith(".")) {
          child(child, depth);
        }
      }
      if (seen > MOST_FILES && depth == 0) {
        problems.add(
            Spot.startOf("pack.yaml"), "the folder holds too many files", "at most " + MOST_FILES);
      }
    }

    private void child(Path child, int depth) {
      String name = name(child);
      try {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          if (depth == DEEPEST_FOLDER) {
            problems.add(
                Spot.startOf(name),
                "this folder is nested too deep",
                "at most " + DEEPEST_FOLDER + " levels");
          } else {
            folder(child, depth + 1);
          }
        } else if (data(name) && placed(name, problems) && inside(child, name)) {
          file(child, name);
        }
      } catch (IOException e) {
        unreadable(name, problems);
      }
    }

    private void file(Path file, String name) throws IOException {
      bytes(file, name, problems)
          .ifPresent(bytes -> {
            long before = bytesTogether;
            bytesTogether += bytes.length;
            if (bytesTogether <= MOST_BYTES_TOGETHER) {
              Decoding.text(name, bytes, problems).ifPresent(texts::add);
            } else if (before <= MOST_BYTES_TOGETHER) {
              problems.add(
                  Spot.startOf(name),
                  "with this file the pack is too large",
                  "at most " + MOST_BYTES_TOGETHER + " bytes together");
            }
          });
    }

    private boolean inside(Path file, String name) throws IOException {
      if (file.toRealPath().startsWith(root.toRealPath()) && Files.isRegularFile(file)) {
        return true;
      }
      problems.add(
          Spot.startOf(name),
          "this is no file within the pack's folder",
          "a plain file, or a link to one that lies within the folder");
      return false;
    }

    private String name(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }
  }
}
