package dk.samspil.portal.access;

import java.util.Arrays;

/** In what capacity someone sees a journey who does not see the whole of it as staff; the first of several counts. */
public enum Capacity {
    CITIZEN("citizen", "citizen", true),
    CUSTODY_HOLDER("custody-holder", "relative", true),
    GUARDIAN("guardian", "relative", true),
    RELATIVE("relative", "relative", false),

    /**
     * Provider, volunteer coordinator, or a party outside the municipality: delivers one thing, or contributes what it is
     * asked, and has no need to know the rest (domain.md § 5).
     */
    HELPER("helper", "provider", false);

    private final String column;
    private final String answerSource;
    private final boolean mayAct;

    Capacity(String column, String answerSource, boolean mayAct) {
        this.column = column;
        this.answerSource = answerSource;
        this.mayAct = mayAct;
    }

    /** Code list {@code answer-source}: who it is that says what they answer. */
    public String answerSource() {
        return answerSource;
    }

    /** The name in {@code casework.citizen_access} and in the API. */
    public String code() {
        return column;
    }

    /** Says whether they act for the citizen, or only look. */
    public boolean mayAct() {
        return mayAct;
    }

    static Capacity of(String column) {
        return Arrays.stream(values())
                .filter(one -> one.column.equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such capacity: " + column));
    }
}
