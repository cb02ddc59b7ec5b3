/** What concepts, codes and hours are called in Swedish and English. */
package se.jobbspar.matching.words;
