package se.jobbspar.rest;

/** An answer that holds {@link se.jobbspar.contracts.wording.Wording}: {@link CallersLanguage} writes it in one language. */
public interface Worded {}
