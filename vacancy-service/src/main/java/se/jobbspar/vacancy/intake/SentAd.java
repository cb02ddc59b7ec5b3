package se.jobbspar.vacancy.intake;

import se.jobbspar.intake.RowNotes;

/** A row of a file of ads in whatever format; all are read in the terms of the JobSearch format. */
interface SentAd {
    /** @param notes is told what these terms have no word for */
    AdRow inJobSearchTerms(RowNotes notes);
}
