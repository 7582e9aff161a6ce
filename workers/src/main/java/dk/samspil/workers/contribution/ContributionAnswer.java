package dk.samspil.workers.contribution;

import dk.samspil.workers.job.JobFault;
import java.util.List;

/**
 * The form {@code contribution-give-contribution}.
 *
 * @param contributionAnswer {@code delivered} or {@code not-relevant}
 * @param questions what was asked, with the answers
 * @param ownQuestions what the contributor asks others
 * @param statement what else matters; null when nothing does
 * @param contacts who of the contributor comes to the citizen
 * @param plans the contributor's plans with the citizen
 * @param reason why it is not relevant
 */
record ContributionAnswer(
        String contributionAnswer,
        List<Answer> questions,
        List<OwnQuestion> ownQuestions,
        String statement,
        List<Contact> contacts,
        List<ExistingPlan> plans,
        String reason) {

    ContributionAnswer {
        questions = questions == null ? List.of() : questions;
        ownQuestions = ownQuestions == null ? List.of() : ownQuestions;
        contacts = contacts == null ? List.of() : contacts;
        plans = plans == null ? List.of() : plans;
    }

    /** One answer; the question is of the code list {@code question}. */
    record Answer(String question, String answer) {

        boolean isGiven() {
            return answer != null && !answer.isBlank();
        }
    }

    /** One who comes, and what for. */
    record Contact(String contactName, String contactPurpose) {}

    /** One plan; the law is of the code list {@code law}, the aim may be null. */
    record ExistingPlan(String planTitle, String planLaw, String planAim) {}

    boolean isDelivered() {
        return "delivered".equals(contributionAnswer);
    }

    List<Answer> given() {
        return questions.stream().filter(Answer::isGiven).toList();
    }

    /** A contributor that has nothing to say must say why. */
    ContributionAnswer valid() {
        if (!isDelivered() && (reason == null || reason.isBlank())) {
            throw new JobFault("A contribution that is not relevant has a reason");
        }
        return this;
    }
}
