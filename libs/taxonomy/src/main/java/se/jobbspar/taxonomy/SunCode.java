package se.jobbspar.taxonomy;

/** A SUN 2020 level or field: its code and Swedish name. */
public record SunCode(String code, String name) {}
