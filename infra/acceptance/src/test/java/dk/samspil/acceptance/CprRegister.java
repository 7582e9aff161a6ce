package dk.samspil.acceptance;

/** The CPR register, which tells of citizens' life events. */
record CprRegister(RunningPlatform platform) {

    static CprRegister of(RunningPlatform platform) {
        return new CprRegister(platform);
    }

    /**
     * Tells of a demo citizen.
     *
     * @param kind citizen-died, citizen-moved or guardianship-changed
     * @return the status of the answer
     */
    int tells(String username, String kind) {
        String event = "{\"cpr\": \"%s\", \"kind\": \"%s\"}"
                .formatted(platform.platform().logins().cprOf(username), kind);
        return platform.partner("cpr-register")
                .post("/api/register-events", event)
                .status();
    }
}
