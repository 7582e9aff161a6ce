package dk.samspil.workers.outbox;

import java.util.Locale;

/** What a message is about; its text is written when it is sent. */
public enum Template {
    COORDINATOR_NAMED,
    DEADLINE_NEAR,
    DEADLINE_PASSED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Template of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
