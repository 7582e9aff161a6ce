package dk.samspil.workers.milestone;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanLine;
import dk.samspil.workers.plan.PlanLines;
import dk.samspil.workers.submission.Submission;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether help has begun on the day T, line by line. */
@Repository
class SupportStarts {

    private final JdbcClient database;
    private final PlanLines lines;

    SupportStarts(JdbcClient database, PlanLines lines) {
        this.database = database;
        this.lines = lines;
    }

    /** Keeps the answer; what has begun is active from now on. */
    PlanLine keep(Job job, Submission<?> answer, UUID lineId, boolean started, String note) {
        PlanLine line = lines.lock(answer.journeyId(), lineId);
        database.sql("""
                        insert into casework.support_start
                               (line_id, transition_id, journey_id, started, note, checked_at)
                        values (:line, :transition, :journey, :started, :note, :at)
                        on conflict (line_id)
                        do update set started = excluded.started, note = excluded.note,
                                      checked_at = excluded.checked_at""")
                .param("line", lineId)
                .param("transition", job.id("transitionId"))
                .param("journey", answer.journeyId())
                .param("started", started)
                .param("note", note)
                .param("at", answer.createdAt())
                .update();
        if (started && BEGINS.contains(line.state())) {
            lines.save(line.become(LineState.ACTIVE));
        }
        return line;
    }

    private static final Set<LineState> BEGINS = Set.of(LineState.DECIDED, LineState.ORDERED, LineState.WAITING);
}
