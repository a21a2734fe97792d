package dramaturg.logic.term;

import java.util.List;

/// The words of the language that cannot be used as a bare name. In quotes they can.
public final class Words {
  public static final List<String> RESERVED =
      List.of("not", "div", "mod", "if", "elif", "else", "while", "for");

  private Words() {}
}
