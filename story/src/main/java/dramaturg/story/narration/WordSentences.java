package dramaturg.story.narration;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.term.Term;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.ThoughtWords;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.words.FactWords;
import dramaturg.story.words.Words;
import java.util.List;

/// Single entries in an author's words, each as if nothing had been told before. Names are those of one moment.
final class WordSentences implements Sentences {
  private final Narrator narrator;
  private final Phrases phrases;
  private final Names names;
  private final Words words;
  private final Chronicle chronicle;
  private final ThoughtWords thoughts;
  private final int moment;

  WordSentences(Narrator narrator, Phrases phrases, Names names, Words words, Chronicle chronicle) {
    this(narrator, phrases, names, words, chronicle, chronicle.size());
  }

  private WordSentences(
      Narrator narrator,
      Phrases phrases,
      Names names,
      Words words,
      Chronicle chronicle,
      int moment) {
    this.narrator = narrator;
    this.phrases = phrases;
    this.names = names;
    this.words = words;
    this.chronicle = chronicle;
    this.moment = moment;
    this.thoughts = new ThoughtWords(chronicle, this);
  }

  @Override
  public Sentences at(int entry) {
    return entry == moment
        ? this
        : new WordSentences(narrator, phrases, names, words, chronicle, entry);
  }

  @Override
  public String of(int entry) {
    names.at(entry);
    boolean thought = Thoughts.contains(chronicle.fact(entry).type().termName());
    if (thought && narrator.isWordedByDefault(entry)) {
      return Narrator.capital(Narrator.oneLine(thoughts.of(entry, List.of())));
    }
    FactWords wording = narrator.wording(entry);
    var values = Phrases.values(chronicle.fact(entry), chronicle.at(entry));
    var where = chronicle.where(entry);
    if (!where.isEmpty()) {
      values.put("place", new Value.Entities(List.of(where.getFirst().name())));
    }
    narrator.found(wording, wording.say().getFirst(), entry, values);
    String said =
        Narrator.oneLine(phrases.fill(wording.say().getFirst(), values, new Naming(names)));
    String text =
        Narrator.capital(said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
    if (wording.voice().isPresent()
        && wording.line().isEmpty()
        && values.get(wording.voice().get()) instanceof Value.Entities(var who)
        && who.size() == 1) {
      return Narrator.capital(names.of(who.getFirst()).name()) + " says: \u201c" + text + "\u201d";
    }
    return text;
  }

  @Override
  public boolean tells(int entry) {
    return narrator.tells(entry);
  }

  @Override
  public String belief(Term term) {
    names.at(moment);
    return phrases.belief(term, new Naming(names));
  }

  @Override
  public String deed(Term term) {
    names.at(moment);
    return phrases.deed(term, new Naming(names));
  }

  /// A label that nobody has worded is cited as a name.
  @Override
  public String plan(String label) {
    return words.plan(label).orElseGet(() -> "\u201c" + label.replace('_', ' ') + "\u201d");
  }

  @Override
  public String name(String entity) {
    names.at(moment);
    return names.of(entity).name();
  }
}
