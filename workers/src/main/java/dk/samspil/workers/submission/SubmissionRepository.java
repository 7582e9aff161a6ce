package dk.samspil.workers.submission;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads submissions by the id a job carries. */
@Repository
public class SubmissionRepository {

    private final JdbcClient database;
    private final JsonMapper json;

    SubmissionRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Returns the submission the job's variable {@code submissionId} names.
     *
     * @throws JobFault when the job's journey has no such submission, or its content is not of this type
     */
    public <C> Submission<C> of(Job job, Class<C> type) {
        return database.sql("""
                        select submission_id, journey_id, referral_id, sender, created_at, content::text
                          from portal.submission where submission_id = :submission and journey_id = :journey""")
                .param("submission", job.id("submissionId"))
                .param("journey", job.id("journeyId"))
                .query((row, number) -> submission(row, type))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no submission of this id"));
    }

    private <C> Submission<C> submission(ResultSet row, Class<C> type) throws SQLException {
        return new Submission<>(
                row.getObject("submission_id", UUID.class),
                row.getObject("journey_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getString("sender"),
                row.getObject("created_at", OffsetDateTime.class),
                content(row.getString("content"), type));
    }

    private <C> C content(String text, Class<C> type) {
        try {
            return json.readValue(text, type);
        } catch (JacksonException unfit) {
            throw new JobFault("The submission's content is no " + type.getSimpleName(), unfit);
        }
    }
}
