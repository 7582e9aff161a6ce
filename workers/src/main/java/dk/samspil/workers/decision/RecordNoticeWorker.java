package dk.samspil.workers.decision;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what DMN-7 said about notice. */
@Component
class RecordNoticeWorker implements JobWorker {

    private final Decisions decisions;
    private final JdbcClient database;

    RecordNoticeWorker(Decisions decisions, JdbcClient database) {
        this.decisions = decisions;
        this.database = database;
    }

    @Override
    public String jobType() {
        return "record-notice";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Decision decision = decisions.lock(job.id("journeyId"), job.id("decisionId"));
        database.sql("""
                        update casework.decision set notice = :notice, notice_code = :noticeCode, reassess_code = :reassessCode
                         where decision_id = :decision""")
                .param("notice", job.text("notice"))
                .param("noticeCode", job.optionalText("noticeCode").orElse(null))
                .param("reassessCode", job.text("reassessCode"))
                .param("decision", decision.decisionId())
                .update();
        return Map.of();
    }
}
