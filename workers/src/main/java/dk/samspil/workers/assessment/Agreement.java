package dk.samspil.workers.assessment;

import dk.samspil.workers.contribution.OwnQuestion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The form {@code assessment-agree-assessment}.
 *
 * @param contributors department keys
 * @param parties code list {@code party}
 * @param questions what nobody had told yet, with the answers that there were
 * @param ownQuestions what the department that holds the case asks in its own words
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
        List<OwnQuestion> ownQuestions,
        String trustedDepartment,
        String trustedName) {

    Agreement {
        questions = questions == null ? List.of() : questions;
        ownQuestions = ownQuestions == null ? List.of() : ownQuestions;
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

    /** Parties and departments that may be asked: those named, and those named with a question. */
    List<String> sources() {
        Stream<String> named =
                Stream.of(parties, contributors).filter(Objects::nonNull).flatMap(List::stream);
        return Stream.concat(named, ownQuestions.stream().map(OwnQuestion::askedOf))
                .distinct()
                .toList();
    }
}
