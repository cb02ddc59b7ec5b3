package se.jobbspar.taxonomy;

/** Municipalities that people commute between, as Statistics Sweden found them in a year: its code, which holds the year ("LA2431" of 2024), and its name ("Örebro"). */
public record LabourMarketRegion(String code, String name) {}
