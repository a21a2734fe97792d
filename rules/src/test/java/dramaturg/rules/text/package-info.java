/// Rules about files: sizes, form, words that the engine must not know, and documents that name what exists.
package dramaturg.rules.text;
