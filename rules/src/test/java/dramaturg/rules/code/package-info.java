/// Rules about compiled classes: which module may use which, and which calls nobody may make.
package dramaturg.rules.code;
