package se.jobbspar.participant.profile;

import se.jobbspar.rest.Conditions;

/** Whose people are asked for: one coach's, or those who have none. */
sealed interface WhoseCoach {
    /** Adds what the people have to be, in HQL over a {@code Participant person}. */
    Conditions narrow(Conditions conditions);

    /** @param given {@code me}, {@code none} or the id of a coach */
    static WhoseCoach of(String given, String me) {
        return switch (given) {
            case "none" -> new Nobodys();
            case "me" -> new Ones(me);
            default -> new Ones(given);
        };
    }

    /** Those whom this coach is responsible for. */
    record Ones(String coach) implements WhoseCoach {
        @Override
        public Conditions narrow(Conditions conditions) {
            return conditions.and(
                    "person.id in (select coaching.participant from Coaching coaching where coaching.coach = :coach)",
                    "coach",
                    coach);
        }
    }

    /** Those for whom nobody is responsible. */
    record Nobodys() implements WhoseCoach {
        @Override
        public Conditions narrow(Conditions conditions) {
            return conditions.where("not person.hasCoach");
        }
    }
}
