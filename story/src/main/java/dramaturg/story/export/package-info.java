/// A telling in the formats of others, each written to a stream that is given in.
///
/// | name | what it is for |
/// | --- | --- |
/// | `markdown` | reading |
/// | `fountain` | screenwriting programs |
/// | `webvtt` | subtitles |
/// | `jsonl` | facts, one JSON object a line |
/// | `parquet` | facts as a table |
/// | `graphml` | causes as a graph |
///
/// The same telling gives the same bytes.
///
/// Never: a file opened here; a stream closed here.
package dramaturg.story.export;
