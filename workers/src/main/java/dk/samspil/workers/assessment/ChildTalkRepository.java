package dk.samspil.workers.assessment;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversation with the child, the gate before the conclusion (Barnets lov § 5). */
@Repository
class ChildTalkRepository {

    private final JdbcClient database;

    ChildTalkRepository(JdbcClient database) {
        this.database = database;
    }

    void keep(Assessment assessment, ChildTalk talk, OffsetDateTime at) {
        database.sql("""
                        insert into casework.child_talk (assessment_id, journey_id, held, reason, view, helper, talked_at)
                        values (:id, :journey, :held, :reason, :view, :helper, :at)
                        on conflict (assessment_id)
                        do update set held = excluded.held, reason = excluded.reason, view = excluded.view,
                                      helper = excluded.helper, talked_at = excluded.talked_at""")
                .param("id", assessment.assessmentId())
                .param("journey", assessment.journeyId())
                .param("held", talk.isHeld())
                .param("reason", talk.reason())
                .param("view", talk.view())
                .param("helper", talk.helper())
                .param("at", at)
                .update();
    }

    boolean isSettled(Assessment assessment) {
        return database.sql("select exists (select from casework.child_talk where assessment_id = :id)")
                .param("id", assessment.assessmentId())
                .query(Boolean.class)
                .single();
    }
}
