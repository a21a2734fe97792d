package dramaturg.rules.code;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dramaturg.rules.Violation;
import java.util.ArrayList;
import java.util.List;

/// What a run must not depend on, and the few places that may touch the world outside. `bench` is free of all of it.
public final class Bans {
  private static final String CLI = "dramaturg.cli";

  /// Packages that read or write files: pack loading, chronicle files, the local store of tellings, exports, the shell.
  private static final List<String> FILES =
      List.of(
          "dramaturg.kernel.chronicle",
          "dramaturg.world.pack",
          "dramaturg.telling.store",
          "dramaturg.story.export",
          CLI);

  static final List<Ban> ALL =
      List.of(
          new Ban(
              "wall-clock",
              "time is story time, passed in",
              List.of(
                  "java.lang.System#currentTimeMillis",
                  "java.lang.System#nanoTime",
                  "java.time.Clock",
                  "java.time.Instant#now",
                  "java.time.LocalDate#now",
                  "java.time.LocalTime#now",
                  "java.time.LocalDateTime#now",
                  "java.time.ZonedDateTime#now",
                  "java.time.OffsetDateTime#now",
                  "java.util.Date",
                  "java.util.Calendar"),
              List.of(CLI)),
          new Ban(
              "printing",
              "return the text; the command line prints",
              List.of(
                  "java.lang.System#out",
                  "java.lang.System#err",
                  "java.lang.System#in",
                  "java.lang.System#console",
                  "java.lang.IO",
                  "java.lang.Throwable#printStackTrace()"),
              List.of(CLI)),
          new Ban(
              "exit",
              "throw; the command line ends the process",
              List.of("java.lang.System#exit", "java.lang.Runtime#exit", "java.lang.Runtime#halt"),
              List.of(CLI)),
          new Ban(
              "surroundings",
              "what a run depends on is in the pack or passed in",
              List.of(
                  "java.lang.System#getenv",
                  "java.lang.System#getProperty",
                  "java.lang.System#lineSeparator",
                  "java.lang.System#identityHashCode",
                  "java.lang.ProcessBuilder",
                  "java.lang.ProcessHandle",
                  "java.lang.Runtime#availableProcessors"),
              List.of(CLI)),
          new Ban(
              "foreign-dice",
              "dramaturg.kernel.dice",
              List.of(
                  "java.util.Random",
                  "java.util.SplittableRandom",
                  "java.util.random.",
                  "java.util.concurrent.ThreadLocalRandom",
                  "java.security.SecureRandom",
                  "java.lang.Math#random",
                  "java.lang.StrictMath#random",
                  "java.util.UUID#randomUUID",
                  "java.util.Collections#shuffle"),
              List.of()),
          new Ban(
              "inexact-math", "StrictMath: Math may differ between machines", inexact(), List.of()),
          new Ban(
              "unordered",
              "LinkedHashMap, LinkedHashSet, TreeMap, EnumMap, List.of: every order is somebody's decision",
              List.of(
                  "java.util.HashMap",
                  "java.util.HashSet",
                  "java.util.Hashtable",
                  "java.util.Properties",
                  "java.util.IdentityHashMap",
                  "java.util.WeakHashMap",
                  "java.util.concurrent.ConcurrentHashMap",
                  "java.util.Set#of",
                  "java.util.Set#copyOf",
                  "java.util.Map#of",
                  "java.util.Map#ofEntries",
                  "java.util.Map#copyOf",
                  "java.util.stream.Collectors#toSet",
                  "java.util.stream.Collectors#toUnmodifiableSet",
                  "java.util.stream.Collectors#toMap(Function,Function)",
                  "java.util.stream.Collectors#toMap(Function,Function,BinaryOperator)",
                  "java.util.stream.Collectors#toUnmodifiableMap",
                  "java.util.stream.Collectors#groupingBy(Function)",
                  "java.util.stream.Collectors#groupingBy(Function,Collector)",
                  "java.util.stream.Collectors#groupingByConcurrent",
                  "java.util.stream.Collectors#toConcurrentMap",
                  "java.util.Collection#parallelStream",
                  "java.util.stream.BaseStream#parallel"),
              List.of()),
          new Ban(
              "threads",
              "a run has one thread and starts none",
              List.of(
                  "java.lang.Thread",
                  "java.lang.ThreadLocal",
                  "java.lang.Object#wait",
                  "java.util.Timer",
                  "java.util.concurrent.Executor",
                  "java.util.concurrent.ExecutorService",
                  "java.util.concurrent.Executors",
                  "java.util.concurrent.CompletableFuture",
                  "java.util.concurrent.ForkJoinPool",
                  "java.util.concurrent.Future",
                  "java.util.concurrent.StructuredTaskScope",
                  "java.util.concurrent.locks."),
              List.of(CLI)),
          new Ban(
              "files",
              "pass the text in, or hand it back",
              List.of(
                  "java.nio.file.",
                  "java.nio.channels.",
                  "java.io.File",
                  "java.io.FileReader",
                  "java.io.FileWriter",
                  "java.io.FileInputStream",
                  "java.io.FileOutputStream",
                  "java.io.RandomAccessFile",
                  "java.lang.Class#getResource",
                  "java.lang.Class#getResourceAsStream",
                  "java.lang.ClassLoader"),
              FILES),
          new Ban(
              "network",
              "nothing here talks to other machines",
              List.of("java.net.", "javax.net."),
              List.of()),
          new Ban("locale", "pass Locale.ROOT, or a zone by name", locale(), List.of()),
          new Ban(
              "reflection",
              "one visible list instead of scanning",
              List.of(
                  "java.lang.reflect.",
                  "java.util.ServiceLoader",
                  "java.lang.Class#forName",
                  "java.lang.Class#newInstance",
                  "java.lang.Class#getRecordComponents",
                  "java.lang.Class#getMethods",
                  "java.lang.Class#getDeclaredMethods",
                  "java.lang.Class#getDeclaredConstructor"),
              List.of("dramaturg.kernel.fact")));

  /// Names of the rules in this class.
  public static final List<String> RULES = ALL.stream().map(Ban::name).toList();

  private Bans() {}

  private static List<String> inexact() {
    var functions =
        "sin cos tan asin acos atan atan2 sinh cosh tanh exp expm1 log log10 log1p pow cbrt hypot"
            .split(" ");
    return List.of(functions).stream().map(function -> "java.lang.Math#" + function).toList();
  }

  private static List<String> locale() {
    return List.of(
        "java.lang.String#format(String,Object[])",
        "java.lang.String#formatted",
        "java.lang.String#toLowerCase()",
        "java.lang.String#toUpperCase()",
        "java.io.PrintStream#format(String,Object[])",
        "java.io.PrintStream#printf(String,Object[])",
        "java.io.PrintWriter#format(String,Object[])",
        "java.io.PrintWriter#printf(String,Object[])",
        "java.util.Formatter#<init>()",
        "java.util.Formatter#<init>(Appendable)",
        "java.util.Scanner",
        "java.util.Locale#getDefault",
        "java.text.",
        "java.time.ZoneId#systemDefault",
        "java.util.TimeZone#getDefault",
        "java.nio.charset.Charset#defaultCharset",
        "java.time.format.DateTimeFormatter#ofPattern(String)");
  }

  static List<Violation> violations(JavaClasses classes) {
    var found = new ArrayList<Violation>();
    for (JavaClass user : classes) {
      if (!user.getName().startsWith("dramaturg.bench.")) {
        ALL.stream().filter(ban -> ban.appliesTo(user)).forEach(ban -> check(ban, user, found));
      }
    }
    return found.stream().distinct().toList();
  }

  private static void check(Ban ban, JavaClass user, List<Violation> found) {
    for (JavaAccess<?> access : user.getAccessesFromSelf()) {
      if (ban.forbids(access.getTarget())) {
        found.add(
            violation(ban, user, access.getTarget().getFullName(), access.getSourceCodeLocation()));
      }
    }
    for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
      JavaClass used = dependency.getTargetClass().getBaseComponentType();
      if (ban.forbids(used)) {
        found.add(violation(ban, user, used.getName(), dependency.getSourceCodeLocation()));
      }
    }
  }

  private static Violation violation(Ban ban, JavaClass user, String what, Object where) {
    return new Violation(
        ban.name(), user.getName(), what + " " + where + "; instead: " + ban.instead());
  }
}
