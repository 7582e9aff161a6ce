package dk.samspil.processes.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What registering the referral told about the citizen: age in years, the rest codes. */
record Citizen(int age, String source, List<String> needs, List<String> signs, boolean consent) {

    /** Whose matter may be shared with outside desks. */
    Citizen(int age, String source, List<String> needs, List<String> signs) {
        this(age, source, needs, signs, true);
    }

    Citizen withoutConsent() {
        return new Citizen(age, source, needs, signs, false);
    }

    /** What is known beside the needs when the right desk is found. */
    Map<String, Object> deskFacts() {
        return Map.of("ageGroups", AgeGroups.of(age), "reforms", List.of());
    }

    /** As the journey hands them to the referral. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        for (var id : List.of("journeyId", "referralId", "submissionId", "citizenId")) {
            variables.put(id, UUID.randomUUID().toString());
        }
        variables.put("department", "reception");
        variables.put("age", age);
        variables.put("underEighteen", age < 18);
        variables.put("source", source);
        variables.put("needs", needs);
        variables.put("signs", signs);
        variables.put("consent", consent);
        variables.put("transitionAge", age >= 16 && age < 18);
        variables.put("receivedAt", "2026-11-20T17:00:00+01:00");
        return variables;
    }
}
