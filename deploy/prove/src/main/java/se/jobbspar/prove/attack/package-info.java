/** Tokens, bytes, bodies, addresses and forms that nobody decent sends: refused in words, in time, and no neighbour notices. */
package se.jobbspar.prove.attack;
