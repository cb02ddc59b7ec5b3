package se.jobbspar.participant.sending;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What was sent of a month.
 *
 * @param number later sendings have higher ones
 * @param fingerprint of the rows that it was counted from
 */
record Sent(long number, YearMonth month, MonthFigures figures, String fingerprint, String by, Instant at) {}
