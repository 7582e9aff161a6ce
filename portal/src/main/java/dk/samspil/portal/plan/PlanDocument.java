package dk.samspil.portal.plan;

import dk.samspil.portal.reference.Code;
import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A version of a plan, as it was when it became active; codes and keys have their names.
 *
 * @param goal the one goal, in the citizen's own words
 * @param purpose what the professionals want to reach
 * @param easyText all of it in easy language; null where the citizen did not want that
 */
record PlanDocument(
        UUID planId,
        int version,
        String citizenName,
        Code planType,
        OffsetDateTime madeAt,
        String goal,
        String hopes,
        Code goalSource,
        String purpose,
        String easyText,
        Department department,
        Person coordinator,
        LocalDate nextFollowUp,
        String followUpReason,
        List<Aim> aims,
        List<Line> lines,
        List<Contact> contacts) {

    /** Plans that are apart: the citizen's goal, and of other departments only what happens, where and when. */
    PlanDocument readBy(Set<String> own) {
        return new PlanDocument(
                planId,
                version,
                citizenName,
                planType,
                madeAt,
                goal,
                null,
                goalSource,
                null,
                null,
                department,
                coordinator,
                nextFollowUp,
                followUpReason,
                List.of(),
                lines.stream()
                        .map(line -> own.contains(line.department().key()) ? line : line.inOverview())
                        .toList(),
                List.of());
    }

    /** Which aims pull apart, and what comes first. */
    record Aim(String aims, String agreed) {}

    /**
     * A line of the plan.
     *
     * @param description null, as are the law, the goals, the effort and the provider, where the reader sees the overview only
     * @param provision the legal basis; null where no law stands behind the line, and in plans of before it was asked for
     * @param state decided, ordered, waiting or active
     */
    record Line(
            UUID lineId,
            Department department,
            Code law,
            Code provision,
            Code service,
            String description,
            String goal,
            Code goalType,
            Code expectedLevel,
            String effort,
            LocalDate startsOn,
            boolean civilSociety,
            String provider,
            String state,
            UUID bridgeFor,
            String citizenNote) {

        private Line inOverview() {
            return new Line(
                    lineId,
                    department,
                    null,
                    null,
                    service,
                    null,
                    null,
                    null,
                    null,
                    null,
                    startsOn,
                    civilSociety,
                    null,
                    state,
                    bridgeFor,
                    null);
        }
    }

    record Contact(String name, String organisation, String department, String purpose) {}

    /** Keeps what was agreed out of logs. */
    @Override
    public String toString() {
        return "PlanDocument[" + planId + " " + version + "]";
    }
}
