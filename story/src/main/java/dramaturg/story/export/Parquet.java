package dramaturg.story.export;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.form.FactText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/// Facts as a table in Apache Parquet, one row each, in the order of the chronicle; the header's fields are in the
/// file's key-value metadata. Uncompressed, with dictionaries.
public final class Parquet implements Export {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message fact {
            required int32 id;
            required int64 at_millis;
            required binary fact (STRING);
            required binary arguments (STRING);
            required binary text (STRING);
            required group where (LIST) { repeated group list { required binary element (STRING); } }
            required binary cause (STRING);
            required group because (LIST) { repeated group list { required int32 element; } }
            required boolean small;
            required boolean decision;
            required boolean percept;
            required boolean chance;
          }
          """);

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String extension() {
    return "parquet";
  }

  @Override
  public String about() {
    return "facts as a table";
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    Chronicle chronicle = manuscript.chronicle();
    try (ParquetWriter<Integer> writer =
        new Builder(new StreamOutput(out), new Rows(chronicle))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
            .build()) {
      for (int id = 0; id < chronicle.size(); id++) {
        writer.write(id);
      }
    }
    out.flush();
  }

  private static final class Builder extends ParquetWriter.Builder<Integer, Builder> {
    private final Rows rows;

    Builder(OutputFile file, Rows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass; the other one is called
    protected WriteSupport<Integer> getWriteSupport(Configuration unused) {
      return rows;
    }

    @Override
    protected WriteSupport<Integer> getWriteSupport(ParquetConfiguration unused) {
      return rows;
    }
  }

  /// Entries by their ids, written as rows.
  private static final class Rows extends WriteSupport<Integer> {
    private final Chronicle chronicle;
    private RecordConsumer to;
    private int column;

    Rows(Chronicle chronicle) {
      this.chronicle = chronicle;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass; the other one is called
    public WriteContext init(Configuration unused) {
      return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
      return context();
    }

    private WriteContext context() {
      Map<String, String> fields = new LinkedHashMap<>(chronicle.header().fields());
      return new WriteContext(SCHEMA, fields);
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      to = consumer;
    }

    @Override
    public void write(Integer entry) {
      int id = entry;
      Fact fact = chronicle.fact(id);
      column = 0;
      to.startMessage();
      field(() -> to.addInteger(id));
      field(() -> to.addLong(chronicle.at(id)));
      text(fact.type().name());
      text(ArgumentsJson.text(fact));
      text(FactText.of(fact));
      list(chronicle.where(id).size(), i -> to.addBinary(binary(place(id, i).name())));
      text(Columns.cause(chronicle, id));
      list(chronicle.causeCount(id), i -> to.addInteger(chronicle.cause(id, i)));
      for (Mark mark : Mark.values()) {
        field(() -> to.addBoolean(mark.in(chronicle.marks(id))));
      }
      to.endMessage();
    }

    private EntityId place(int id, int i) {
      return chronicle.where(id).get(i);
    }

    private static Binary binary(String text) {
      return Binary.fromString(text);
    }

    private void text(String text) {
      field(() -> to.addBinary(binary(text)));
    }

    private void field(Runnable value) {
      String name = SCHEMA.getFieldName(column);
      to.startField(name, column);
      value.run();
      to.endField(name, column);
      column++;
    }

    private interface Element {
      void add(int i);
    }

    private void list(int count, Element element) {
      field(() -> {
        to.startGroup();
        if (count > 0) {
          to.startField("list", 0);
          for (int i = 0; i < count; i++) {
            to.startGroup();
            to.startField("element", 0);
            element.add(i);
            to.endField("element", 0);
            to.endGroup();
          }
          to.endField("list", 0);
        }
        to.endGroup();
      });
    }
  }
}
