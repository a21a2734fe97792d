package dramaturg.kernel.chronicle;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.form.ByteSink;
import dramaturg.kernel.form.ByteSource;
import dramaturg.kernel.form.FactDecoder;
import dramaturg.kernel.form.FactEncoder;
import dramaturg.kernel.form.MalformedBytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The binary form of headers and entries.
///
/// A header is its format, the number of its fields, and name and value of each. An entry is: milliseconds since the
/// entry before, place, marks, cause, fact. A cause is a number: 0 for the opening, 1 for an intervention and then
/// its text, else the number of earlier entries plus one and then, for each, how many entries it lies back.
final class EntryForm {

  private static final int OPENING = 0;
  private static final int INTERVENTION = 1;

  private EntryForm() {}

  static void putHeader(ByteSink sink, Header header) {
    sink.putNumber(header.format());
    sink.putNumber(header.fields().size());
    for (Map.Entry<String, String> field : header.fields().entrySet()) {
      sink.putText(field.getKey());
      sink.putText(field.getValue());
    }
  }

  static Header takeHeader(ByteSource source) throws MalformedBytes {
    int start = source.offset();
    int format = source.takeNumber(Integer.MAX_VALUE, "the header's format");
    if (format < 1) {
      throw new MalformedBytes(start, "header format 0", "a format from 1");
    }
    int count = source.takeCount("the number of header fields");
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = source.takeText("the name of a header field");
      fields.put(name, source.takeText("the header field " + name));
    }
    return new Header(format, fields);
  }

  static void putEntry(ByteSink sink, FactEncoder facts, Chronicle chronicle, int id) {
    sink.putNumber(chronicle.at(id) - (id == 0 ? 0 : chronicle.at(id - 1)));
    facts.putPlace(sink, chronicle.where(id));
    sink.putByte(chronicle.marks(id));
    putCause(sink, chronicle, id);
    facts.put(sink, chronicle.fact(id));
  }

  /// Reads the next entry into a chronicle.
  static void takeEntry(ByteSource source, FactDecoder facts, Chronicle chronicle)
      throws MalformedBytes {
    int id = chronicle.size();
    int start = source.offset();
    long before = id == 0 ? 0 : chronicle.at(id - 1);
    long atMillis = before + source.takeNumber("the time since the entry before");
    if (atMillis < before) {
      throw new MalformedBytes(
          start, "a moment beyond 2^63 ms", "a shorter time since the entry before");
    }
    List<EntityId> where = facts.takePlace(source);
    int marks = source.takeNumber(Mark.ALL, "marks");
    Cause cause = takeCause(source, id);
    Fact fact = facts.take(source);
    chronicle.append(atMillis, where, fact, cause, marks);
  }

  static void putCause(ByteSink sink, Chronicle chronicle, int id) {
    int count = chronicle.causeCount(id);
    if (count > 0) {
      sink.putNumber(count + 1L);
      for (int k = 0; k < count; k++) {
        sink.putNumber(id - chronicle.cause(id, k));
      }
      return;
    }
    switch (chronicle.cause(id)) {
      case Cause.Opening() -> sink.putNumber(OPENING);
      case Cause.Intervention(String what) -> {
        sink.putNumber(INTERVENTION);
        sink.putText(what);
      }
      case Cause.From from -> throw new IllegalStateException(from + " without an entry");
    }
  }

  private static Cause takeCause(ByteSource source, int id) throws MalformedBytes {
    int code = source.takeCount("a cause");
    if (code == OPENING) {
      return Cause.OPENING;
    }
    if (code == INTERVENTION) {
      return new Cause.Intervention(source.takeText("an intervention"));
    }
    int[] earlier = new int[code - 1];
    for (int k = 0; k < earlier.length; k++) {
      int start = source.offset();
      int back = source.takeNumber(id, "how many entries a cause lies back");
      if (back == 0) {
        throw new MalformedBytes(start, "entry " + id + " as its own cause", "an earlier entry");
      }
      earlier[k] = id - back;
    }
    return new Cause.From(earlier);
  }
}
