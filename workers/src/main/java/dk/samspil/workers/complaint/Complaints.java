package dk.samspil.workers.complaint;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints. */
@Repository
class Complaints {

    private final JdbcClient database;

    Complaints(JdbcClient database) {
        this.database = database;
    }

    void register(Complaint complaint, String text, OffsetDateTime receivedAt) {
        database.sql("""
                        insert into casework.complaint
                               (complaint_id, decision_id, journey_id, text, received_at, state)
                        values (:id, :decision, :journey, :text, :receivedAt, 'received')""")
                .param("id", complaint.complaintId())
                .param("decision", complaint.decisionId())
                .param("journey", complaint.journeyId())
                .param("text", text)
                .param("receivedAt", receivedAt)
                .update();
    }

    /**
     * Returns the job's complaint, locked until the transaction ends.
     *
     * @throws JobFault when the journey has none of this id
     */
    Complaint lock(Job job) {
        return database.sql("""
                        select complaint_id, decision_id, journey_id, upper(state) as state from casework.complaint
                         where complaint_id = :complaint and journey_id = :journey for update""")
                .param("complaint", job.id("complaintId"))
                .param("journey", job.id("journeyId"))
                .query(Complaint.class)
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no complaint of this id"));
    }

    void save(Complaint complaint) {
        database.sql("update casework.complaint set state = :state where complaint_id = :complaint")
                .param("state", complaint.state().code())
                .param("complaint", complaint.complaintId())
                .update();
    }

    void reassessed(Complaint complaint, String reasons, OffsetDateTime at) {
        database.sql("""
                        update casework.complaint set reassessment = :reasons, reassessed_at = :at
                         where complaint_id = :complaint""")
                .param("reasons", reasons)
                .param("at", at)
                .param("complaint", complaint.complaintId())
                .update();
    }
}
