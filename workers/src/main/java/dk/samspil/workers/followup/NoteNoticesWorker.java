package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.decision.Decision;
import dk.samspil.workers.decision.Decisions;
import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets each notice run: the help follows the date from which the decision holds (DMN-7, [S26]). */
@Component
class NoteNoticesWorker implements JobWorker {

    private final Decisions decisions;
    private final EngineMessages messages;
    private final JdbcClient database;
    private final JourneyEvents events;

    NoteNoticesWorker(Decisions decisions, EngineMessages messages, JdbcClient database, JourneyEvents events) {
        this.decisions = decisions;
        this.messages = messages;
        this.database = database;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "note-notices";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        Map<String, Object> result = new HashMap<>();
        result.put("helpEndsAt", null);
        cuts(job).stream()
                .map(decisionId -> decisions.lock(journeyId, decisionId))
                .filter(decision ->
                        decision.change().equals("removed") || decision.change().equals("reduced"))
                .map(this::run)
                .max(OffsetDateTime::compareTo)
                .ifPresent(last -> result.put("helpEndsAt", ISO_OFFSET_DATE_TIME.format(last)));
        return result;
    }

    private static List<UUID> cuts(Job job) {
        return job.variables().get("cuts") instanceof List<?> cuts
                ? cuts.stream()
                        .map(cut -> UUID.fromString((String) ((Map<?, ?>) cut).get("decisionId")))
                        .toList()
                : List.of();
    }

    private OffsetDateTime run(Decision decision) {
        OffsetDateTime from = database.sql("select effective_from from casework.decision where decision_id = :id")
                .param("id", decision.decisionId())
                .query(OffsetDateTime.class)
                .single();
        String decisionId = decision.decisionId().toString();
        messages.publish(
                "help-to-be-cut",
                decision.journeyId().toString(),
                decisionId,
                Map.of("decisionId", decisionId, "effectiveFrom", ISO_OFFSET_DATE_TIME.format(from)));
        events.bySystem(
                decision.journeyId(), EventKind.NOTICE_GIVEN, decision.department(), Map.of("decision", decisionId));
        return from;
    }
}
