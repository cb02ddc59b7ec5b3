/** What the words around a mention make of it: denied, demanded, wished for. */
package se.jobbspar.concepts.context;
