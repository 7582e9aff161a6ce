package dk.samspil.workers.contribution;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contributions and what they make known. */
@Repository
public class ContributionRepository {

    private final JdbcClient database;
    private final Clock clock;

    ContributionRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that somebody is asked, and what; {@code consentId} is null on the basis of law. */
    public UUID request(UUID assessmentId, UUID journeyId, String department, UUID consentId, List<String> questions) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into casework.contribution
                               (contribution_id, assessment_id, journey_id, department, consent_id, state, questions,
                                requested_at)
                        values (:id, :assessment, :journey, :department, :consent, 'asked', :questions, :now)""")
                .param("id", id)
                .param("assessment", assessmentId)
                .param("journey", journeyId)
                .param("department", department)
                .param("consent", consentId)
                .param("questions", questions.toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** How many have been asked in an assessment. */
    public int askedIn(UUID assessmentId) {
        return database.sql("""
                        select count(distinct department) from casework.contribution
                         where assessment_id = :assessment and state <> 'replaced'""")
                .param("assessment", assessmentId)
                .query(Integer.class)
                .single();
    }

    /** Takes back what is asked and not answered, since it will be asked anew; returns what was taken back. */
    public List<UUID> replaceOpen(UUID assessmentId) {
        return database.sql("""
                        update casework.contribution set state = :replaced
                         where assessment_id = :assessment and state = :asked
                        returning contribution_id""")
                .param(
                        "replaced",
                        ContributionState.ASKED
                                .become(ContributionState.REPLACED)
                                .code())
                .param("asked", ContributionState.ASKED.code())
                .param("assessment", assessmentId)
                .query(UUID.class)
                .list();
    }

    /**
     * Returns the contribution the job's variable {@code contributionId} names, locked until the job is done.
     *
     * @throws JobFault when the job's journey has no such contribution
     */
    Contribution lock(Job job) {
        return database.sql("""
                        select contribution_id, assessment_id, journey_id, department, consent_id, state from casework.contribution
                         where contribution_id = :id and journey_id = :journey for update""")
                .param("id", job.id("contributionId"))
                .param("journey", job.id("journeyId"))
                .query((row, number) -> new Contribution(
                        row.getObject("contribution_id", UUID.class),
                        row.getObject("assessment_id", UUID.class),
                        row.getObject("journey_id", UUID.class),
                        row.getString("department"),
                        row.getObject("consent_id", UUID.class),
                        ContributionState.of(row.getString("state"))))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no contribution of this id"));
    }

    /** Says whether it may be asked for now: by law, or by a consent that stands. */
    boolean isAllowed(Contribution contribution) {
        return contribution.consentId() == null
                || database.sql("""
                        select exists (select from casework.standing_consent where consent_id = :consent)""")
                        .param("consent", contribution.consentId())
                        .query(Boolean.class)
                        .single();
    }

    void settle(Contribution contribution, String answer, String reason) {
        database.sql("""
                        update casework.contribution
                           set state = :state, answer = :answer, reason = :reason, answered_at = :now
                         where contribution_id = :id""")
                .param("state", contribution.state().code())
                .param("answer", answer)
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("id", contribution.contributionId())
                .update();
    }

    /** Ask once: the answer is known from now on, with its source and date. */
    void learn(Contribution contribution, ContributionAnswer.Answer answer, OffsetDateTime answeredAt) {
        database.sql("""
                        insert into casework.known_answer
                               (answer_id, citizen_id, journey_id, question, answer, source, department, answered_at,
                                contribution_id)
                        select :id, j.citizen_id, j.journey_id, :question, :answer, :source, :department, :at,
                               :contribution
                          from casework.journey j where j.journey_id = :journey
                        on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("question", answer.question())
                .param("answer", answer.answer().strip())
                .param("source", sourceOf(contribution))
                .param("department", contribution.department())
                .param("at", answeredAt)
                .param("contribution", contribution.contributionId())
                .param("journey", contribution.journeyId())
                .update();
    }

    /** Code list {@code answer-source}. */
    private static String sourceOf(Contribution contribution) {
        if (contribution.consentId() == null) {
            return "caseworker";
        }
        return contribution.department().contains("provider") ? "provider" : "other";
    }
}
