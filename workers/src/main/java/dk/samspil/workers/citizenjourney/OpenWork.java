package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.meeting.MeetingState;
import dk.samspil.workers.plan.LineState;
import dk.samspil.workers.plan.PlanState;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is agreed and going on in a journey, which ends with it when the citizen dies or another municipality takes over. */
@Repository
class OpenWork {

    private final JdbcClient database;

    OpenWork(JdbcClient database) {
        this.database = database;
    }

    void end(UUID journeyId) {
        end(journeyId, "plan", PlanState.codesBefore(PlanState.ENDED), PlanState.ENDED.code());
        end(journeyId, "plan_line", LineState.codesBefore(LineState.ENDED), LineState.ENDED.code());
        end(journeyId, "meeting", MeetingState.codesBefore(MeetingState.CANCELLED), MeetingState.CANCELLED.code());
        end(journeyId, "meeting_action", List.of("open"), "cancelled");
    }

    private void end(UUID journeyId, String table, List<String> open, String end) {
        database.sql("update casework." + table + " set state = :end where journey_id = :journey and state in (:open)")
                .param("end", end)
                .param("journey", journeyId)
                .param("open", open)
                .update();
    }
}
