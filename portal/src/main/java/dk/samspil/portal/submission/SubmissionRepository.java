package dk.samspil.portal.submission;

import dk.samspil.portal.submission.Submission.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Table {@code portal.submission}. A submission is pending until the engine's answer settles it. */
@Repository
public class SubmissionRepository {

    private static final String COLUMNS = """
            submission_id, kind, task_key, referral_id, journey_id, form_key, sender, external_id, content, created_at""";

    private final JdbcClient database;
    private final JsonMapper json;

    public SubmissionRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Stores a pending submission.
     *
     * @return false, and nothing is stored, when the sender has already sent this external id, or when the task has a
     *     submission that is not rejected
     */
    public boolean insertPending(Submission submission) {
        return database.sql("""
                        insert into portal.submission (submission_id, kind, task_key, referral_id, journey_id, form_key,
                                                       sender, external_id, content, state, created_at)
                        values (:id, :kind, :taskKey, :referralId, :journeyId, :formKey,
                                :sender, :externalId, cast(:content as jsonb), 'pending', :createdAt)
                        on conflict do nothing
                        """)
                        .param("id", submission.submissionId())
                        .param("kind", submission.kind().column())
                        .param("taskKey", submission.taskKey())
                        .param("referralId", submission.referralId())
                        .param("journeyId", submission.journeyId())
                        .param("formKey", submission.formKey())
                        .param("sender", submission.sender())
                        .param("externalId", submission.externalId())
                        .param("content", json.writeValueAsString(submission.content()))
                        .param("createdAt", submission.createdAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The engine has it. */
    public void confirm(UUID submissionId) {
        settle(submissionId, "confirmed");
    }

    /** The engine will never take it, so it has no effect. */
    public void reject(UUID submissionId) {
        settle(submissionId, "rejected");
    }

    /**
     * Takes pending submissions whose latest try is older than the given age, oldest first, and counts this as a try:
     * until the age has passed again no other portal is given them.
     */
    public List<Submission> pendingOlderThan(Duration age, Kind kind, int limit) {
        return database.sql("""
                        update portal.submission
                           set attempts = attempts + 1, tried_at = now()
                         where submission_id in (select submission_id
                                                   from portal.submission
                                                  where state = 'pending' and kind = :kind
                                                    and tried_at < now() - make_interval(secs => :seconds)
                                                  order by tried_at
                                                  limit :limit
                                                    for update skip locked)
                        returning %s
                        """.formatted(COLUMNS))
                .param("kind", kind.column())
                .param("seconds", age.toMillis() / 1000.0)
                .param("limit", limit)
                .query(this::submission)
                .list();
    }

    /** What the sender sent under its own id. */
    public Optional<Submission> byExternalId(String sender, String externalId) {
        return database.sql("select %s from portal.submission where sender = :sender and external_id = :externalId"
                        .formatted(COLUMNS))
                .param("sender", sender)
                .param("externalId", externalId)
                .query(this::submission)
                .optional();
    }

    private void settle(UUID submissionId, String state) {
        database.sql("""
                        update portal.submission
                           set state = :state, settled_at = casework.now()
                         where submission_id = :id and state = 'pending'
                        """).param("state", state).param("id", submissionId).update();
    }

    private Submission submission(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getObject("submission_id", UUID.class),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("task_key", Long.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getObject("form_key", Long.class),
                row.getString("sender"),
                row.getString("external_id"),
                json.readValue(row.getString("content"), ObjectNode.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
