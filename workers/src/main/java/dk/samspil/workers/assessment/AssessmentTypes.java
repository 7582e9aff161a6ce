package dk.samspil.workers.assessment;

import dk.samspil.workers.deadline.Deadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which assessments are made, each with its deadline: what DMN-3 found. */
record AssessmentTypes(List<Type> all) {

    private static final String CHILD_ASSESSMENT = "bl-20";

    /** The warning and the four months (Barnets lov § 20, stk. 3). */
    static final List<String> CHILD_CLOCK = List.of("F-BFU-ADV", "F-BFU-4M");

    /** @param code code list {@code assessment-type} */
    record Type(String code, String deadlineCode) {}

    /** @throws JobFault when the job has no type */
    static AssessmentTypes of(Job job) {
        List<Type> all = job.variables().get("assessmentTypes") instanceof List<?> found
                ? found.stream().map(Map.class::cast).map(AssessmentTypes::type).toList()
                : List.of();
        if (all.isEmpty()) {
            throw new JobFault("No type of assessment was found");
        }
        return new AssessmentTypes(all);
    }

    private static Type type(Map<?, ?> row) {
        return new Type((String) row.get("type"), (String) row.get("deadlineCode"));
    }

    List<String> codes() {
        return all.stream().map(Type::code).distinct().toList();
    }

    boolean isChildAssessment() {
        return codes().contains(CHILD_ASSESSMENT);
    }

    /** On the way to 18 it is made as an adult's. */
    boolean prepareAdultLife() {
        return codes().contains("vum-pre");
    }

    /** The codes of the clock: that of § 20 with its warning, else the strictest of all. */
    List<String> clock(Deadlines deadlines, OffsetDateTime start) {
        if (isChildAssessment()) {
            return CHILD_CLOCK;
        }
        return all.stream()
                .map(Type::deadlineCode)
                .min(Comparator.comparing(code -> deadlines.dueAt(code, start)))
                .stream()
                .toList();
    }
}
