package se.jobbspar.taxonomy;

/** A Swedish municipality: SCB's four-digit code, its short name ("Örebro"), and the codes of its county and its labour-market region. */
public record Municipality(String code, String name, String county, String labourMarketRegion) {}
