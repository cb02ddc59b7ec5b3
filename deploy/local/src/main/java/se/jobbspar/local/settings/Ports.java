package se.jobbspar.local.settings;

/**
 * The eight neighbouring ports of one suite, so that two suites run side by side by moving the first.
 *
 * @param gateway the port people use; the others follow it
 */
public record Ports(int gateway) {
    private static final int COUNT = 8;
    private static final int HIGHEST = 65_535;

    public Ports {
        if (gateway < 1024 || gateway + COUNT - 1 > HIGHEST) {
            throw new LauncherProblem("JOBBSPAR_PORT is " + gateway + ", but has to be between 1024 and "
                    + (HIGHEST - COUNT + 1) + ": the suite takes that port and the " + (COUNT - 1) + " after it.");
        }
    }

    public static Ports parse(String gateway) {
        try {
            return new Ports(Integer.parseInt(gateway.strip()));
        } catch (NumberFormatException e) {
            throw new LauncherProblem(
                    "JOBBSPAR_PORT is \"" + gateway + "\", but has to be a number, for example 8080.");
        }
    }

    public int of(Service service) {
        return switch (service) {
            case GATEWAY -> gateway;
            case PARTICIPANT -> gateway + 1;
            case VACANCY -> gateway + 2;
            case MATCHING -> gateway + 3;
        };
    }

    public int keycloak() {
        return gateway + 4;
    }

    public int postgres() {
        return gateway + 5;
    }

    public int kafka() {
        return gateway + 6;
    }

    public int kafkaController() {
        return gateway + 7;
    }
}
