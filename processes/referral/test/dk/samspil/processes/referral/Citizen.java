package dk.samspil.processes.referral;

import java.util.List;

/** What registering the referral tells the process about the citizen: age in years, the rest codes. */
record Citizen(int age, String source, List<String> needs, List<String> signs) {}
