/// Facts of a chronicle as literals, so that beats and minds can speak of them. Never changes a fact.
package dramaturg.logic.fact;
