package dramaturg.rules.text;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// The methods and constructors of a source file, as the compiler's own parser sees them.
final class Methods {
  /// One of them: its name (`Type.method`, `Type.<init>` for a constructor) and its lines from the first modifier or
  /// annotation to the last brace.
  record Method(String name, long lines) {}

  private Methods() {}

  /// Fails with an exception if the text is not Java.
  static List<Method> in(String file, String text) {
    var source =
        new SimpleJavaFileObject(URI.create("memory:///" + file), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    var errors = new ArrayList<Diagnostic<? extends JavaFileObject>>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task =
        (JavacTask)
            compiler.getTask(null, null, errors::add, List.of("-proc:none"), null, List.of(source));
    try {
      var found = new ArrayList<Method>();
      for (CompilationUnitTree unit : task.parse()) {
        new Finder(Trees.instance(task).getSourcePositions(), unit, found).scan(unit, null);
      }
      if (errors.stream().anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR)) {
        throw new IllegalArgumentException(file + " is not Java: " + errors.getFirst());
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Finder extends TreePathScanner<Void, Void> {
    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final List<Method> found;

    Finder(SourcePositions positions, CompilationUnitTree unit, List<Method> found) {
      this.positions = positions;
      this.unit = unit;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
      long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
      String type =
          getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
              ? owner.getSimpleName() + "."
              : "";
      found.add(new Method(type + method.getName(), last - first + 1));
      return super.visitMethod(method, nothing);
    }
  }
}
