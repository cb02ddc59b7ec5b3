package se.jobbspar.prove.canary;

/** What a text is about, which decides where it may be. */
enum Kind {
    /** Says something of a person, or was typed to find one: held by participant-service alone, until the erasure. */
    PERSON,
    /** A decision's reference, or the text of a programme, a package, a meet-up or a method, which outlive the person. */
    DECISION,
    /** Whom to ask at an employer, and who acts for it: held by vacancy-service alone. */
    CONTACT,
    /** Of a job or an employer: public, but for logs and metrics, which hold no texts. */
    PUBLIC,
    /** A personal number. */
    NUMBER
}
