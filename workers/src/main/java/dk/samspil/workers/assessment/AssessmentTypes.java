package dk.samspil.workers.assessment;

import dk.samspil.workers.deadline.Deadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which assessments are made, each with its deadline: what DMN-3 found, the narrower ones taken in by the stricter. */
record AssessmentTypes(List<Type> all) {

    private static final String CHILD_ASSESSMENT = "bl-20";

    /** The warning before the four months, and these (Barnets lov § 20, stk. 3). */
    private static final String CHILD_WARNING = "F-BFU-ADV";

    private static final String CHILD_DEADLINE = "F-BFU-4M";

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
        return new AssessmentTypes(all).strictest();
    }

    /** A stricter assessment covers what a narrower one would, which is not made then, nor due (Barnets lov §§ 18–20). */
    private AssessmentTypes strictest() {
        return new AssessmentTypes(all.stream()
                .filter(type -> switch (type.code()) {
                    case "bl-19" -> !isChildAssessment();
                    case "screening-only" -> codes().size() == 1;
                    default -> true;
                })
                .toList());
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

    /** On the way to 18 it is made as an adult's, unless the child must be investigated. */
    boolean prepareAdultLife() {
        return codes().contains("vum-pre") && !isChildAssessment();
    }

    /** The codes of the clock: the strictest of all. § 20 has its four months, warned of by what comes first. */
    List<String> clock(Deadlines deadlines, OffsetDateTime start) {
        Stream<String> codes = all.stream().map(Type::deadlineCode);
        return isChildAssessment()
                ? List.of(earliest(Stream.concat(Stream.of(CHILD_WARNING), codes), deadlines, start), CHILD_DEADLINE)
                : List.of(earliest(codes, deadlines, start));
    }

    private static String earliest(Stream<String> codes, Deadlines deadlines, OffsetDateTime start) {
        return codes.min(Comparator.comparing(code -> deadlines.dueAt(code, start)))
                .orElseThrow();
    }
}
