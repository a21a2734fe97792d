/// What the text behind a story says, held against a telling.
///
/// Never: a claim judged before its moment is over.
package dramaturg.story.claim;
