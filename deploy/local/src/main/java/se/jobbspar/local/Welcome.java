package se.jobbspar.local;

/** What a newcomer reads when everything runs. */
final class Welcome {
    private final Settings settings;
    private final Progress progress;

    Welcome(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    void say() {
        progress.say("");
        progress.say("Jobbspår runs.");
        progress.say("  console      " + settings.gatewayAddress() + "/console");
        progress.say("  Ctrl-C stops everything.");
    }
}
