/// Takes apart the trees that authors write, and notes every problem at its place.
///
/// Never: a meaning of any key; that belongs to whoever asks for it.
package dramaturg.story.reading;
