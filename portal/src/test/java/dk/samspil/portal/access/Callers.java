package dk.samspil.portal.access;

import java.util.Set;

/** Demo people as callers. */
public final class Callers {

    private Callers() {}

    public static Caller mette() {
        return new Caller(
                "user-mette",
                "Mette Krogh",
                "mette.krogh",
                Set.of("caseworker", "coordinator"),
                Set.of("children-family"));
    }

    public static Caller jens() {
        return new Caller("user-jens", "Jens Toft", "jens.toft", Set.of("caseworker"), Set.of("school-psychology"));
    }

    public static Caller sara() {
        return new Caller("user-sara", "Sara Bjerg", "sara.bjerg", Set.of("receptionist"), Set.of("reception"));
    }

    public static Caller birgit() {
        return new Caller(
                "user-birgit",
                "Birgit Lund",
                "birgit.lund",
                Set.of("leader", "caseworker"),
                Set.of("children-family", "leadership"));
    }

    public static Caller rikke() {
        return new Caller(
                "user-rikke", "Rikke Lillebo", "rikke.lillebo", Set.of("provider"), Set.of("provider-lillebo"));
    }

    /** A caseworker of a department outside the municipality. */
    public static Caller eva() {
        return new Caller("user-eva", "Eva Strand", "eva.strand", Set.of("caseworker"), Set.of("regional-psychiatry"));
    }

    public static Caller bo() {
        return new Caller("user-bo", "Bo Lind", "bo.lind", Set.of("analyst"), Set.of());
    }

    public static Caller school() {
        return new Caller(
                "partner-school", "Solvig Skole", "service-account-partner-school", Set.of("partner"), Set.of());
    }

    /** A citizen, or who acts for one, with this CPR number. */
    public static Caller citizen(String role, String cpr) {
        return new Caller("user-" + cpr, "Borger", "borger", Set.of(role), Set.of(), cpr);
    }
}
