package dk.samspil.workers.assessment;

import dk.samspil.workers.journey.Departments;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form {@code assessment-agree-assessment}.
 *
 * @param contributors department keys
 * @param parties code list {@code party}
 * @param questions what nobody had told yet, with the answers that there were
 * @param trustedDepartment where somebody works whom the citizen trusts already; null where nobody does
 */
record Agreement(
        String participation,
        List<String> areas,
        List<String> contributors,
        List<String> parties,
        String notAsked,
        String pace,
        String helper,
        List<Answer> questions,
        String trustedDepartment,
        String trustedName) {

    Agreement {
        questions = questions == null ? List.of() : questions;
    }

    /** One answer; question and source are of the code lists {@code question} and {@code answer-source}. */
    record Answer(String question, String answer, String source) {

        boolean isGiven() {
            return answer != null && !answer.isBlank();
        }
    }

    List<Answer> given() {
        return questions.stream().filter(Answer::isGiven).toList();
    }

    boolean isRefused() {
        return "refused".equals(participation);
    }

    List<String> areasOrNone() {
        return areas == null ? List.of() : areas;
    }

    /** Who is asked only with the citizen's consent: parties, and departments outside the municipality. */
    List<String> sources() {
        Stream<String> outside =
                Stream.ofNullable(contributors).flatMap(List::stream).filter(Departments::isOutside);
        return Stream.concat(Stream.ofNullable(parties).flatMap(List::stream), outside)
                .distinct()
                .toList();
    }
}
