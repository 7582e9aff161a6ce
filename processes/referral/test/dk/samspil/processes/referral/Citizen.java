package dk.samspil.processes.referral;

import java.util.List;

/** What registering the referral tells the process about the citizen: age in years, the rest codes. */
record Citizen(int age, String source, List<String> needs, List<String> signs, boolean consent) {

    /** Whose matter may be shared with outside desks. */
    Citizen(int age, String source, List<String> needs, List<String> signs) {
        this(age, source, needs, signs, true);
    }
}
