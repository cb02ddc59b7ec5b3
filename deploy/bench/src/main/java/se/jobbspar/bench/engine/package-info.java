/** The same weighted terms asked of several engines, whose answers have to be equal. */
package se.jobbspar.bench.engine;
