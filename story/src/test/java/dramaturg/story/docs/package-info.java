/// Documents held to the code: their examples are run.
package dramaturg.story.docs;
