package dk.samspil.portal.cpr;

import dk.samspil.cpr.Cpr;
import java.util.Locale;

/** Which CPR numbers an installation takes: setting {@code SAMSPIL_CPR_NUMBERS}. */
public enum CprNumbers {
    /** Demo and test: no registered person may get into the data. */
    REPLACEMENT_ONLY,
    ANY;

    /** @throws IllegalArgumentException naming the setting when it has another value */
    public static CprNumbers of(String setting) {
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "replacement-only" -> REPLACEMENT_ONLY;
            case "any" -> ANY;
            default ->
                throw new IllegalArgumentException("SAMSPIL_CPR_NUMBERS is replacement-only or any, not " + setting);
        };
    }

    boolean accept(Cpr cpr) {
        return this == ANY || cpr.isReplacement();
    }
}
