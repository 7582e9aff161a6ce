package dk.samspil.workers.journey;

import java.util.Set;

/** What the casework rules know about departments; their names are Keycloak's. */
public final class Departments {

    /** The open door: registers every referral and follows it until a desk accepts. */
    public static final String RECEPTION = "reception";

    /** Decides which desk takes a referral that was handed on twice. */
    public static final String LEADERSHIP = "leadership";

    private static final Set<String> OUTSIDE = Set.of("regional-psychiatry", "civil-society");
    private static final String PROVIDER = "provider-";

    private Departments() {}

    /** Says whether a department is outside the municipality, so that it takes part by consent only. */
    public static boolean isOutside(String department) {
        return OUTSIDE.contains(department) || department.startsWith(PROVIDER);
    }

    /** The municipality's own departments take part by law; those outside it only by the citizen's consent. */
    static String basisOf(String department) {
        return isOutside(department) ? "consent" : "law";
    }
}
