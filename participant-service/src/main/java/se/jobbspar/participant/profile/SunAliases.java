package se.jobbspar.participant.profile;

import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;

/** An education given with JobTech ids is stored with the SUN 2020 codes they stand for. */
final class SunAliases {
    private SunAliases() {}

    static Education canonical(Education given) {
        return new Education(
                SunCodes.level(given.level()).map(SunCode::code).orElse(given.level()),
                SunCodes.field(given.field()).map(SunCode::code).orElse(given.field()),
                given.recognition(),
                given.country(),
                given.title(),
                given.evidence());
    }
}
