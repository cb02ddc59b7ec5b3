package se.jobbspar.matching.matchlist;

/** Where somebody or something stood in a list, without the reasons. */
record Place(Target target, int rank) {}
