/** Ads pulled from where they are published: all of them once, then what has changed since (ADR 6). */
package se.jobbspar.vacancy.feed;
