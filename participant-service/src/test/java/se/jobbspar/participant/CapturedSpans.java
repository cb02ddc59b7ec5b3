package se.jobbspar.participant;

import jakarta.enterprise.context.ApplicationScoped;
import se.jobbspar.testkit.EndedSpans;

/** In this module every test is watched, and not one profile alone. */
@ApplicationScoped
public class CapturedSpans extends EndedSpans {}
