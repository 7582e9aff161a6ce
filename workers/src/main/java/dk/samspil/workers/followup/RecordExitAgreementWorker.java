package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the citizen takes along, and plans the contacts afterwards (R12), counted from the day the help ends. */
@Component
class RecordExitAgreementWorker implements JobWorker {

    private final TaskAnswers answers;
    private final FollowUps followUps;
    private final JourneyDeadlines deadlines;
    private final JdbcClient database;
    private final JourneyEvents events;
    private final Clock clock;

    RecordExitAgreementWorker(
            TaskAnswers answers,
            FollowUps followUps,
            JourneyDeadlines deadlines,
            JdbcClient database,
            JourneyEvents events,
            Clock clock) {
        this.answers = answers;
        this.followUps = followUps;
        this.deadlines = deadlines;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "record-exit-agreement";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Exit> given = answers.of(job, Exit.class);
        FollowUp followUp = followUps.lock(job);
        keep(followUp, given);
        events.by(given.sender(), followUp.journeyId(), EventKind.EXIT_AGREED, job.text("department"), Map.of());
        OffsetDateTime helpEnds = job.optionalText("helpEndsAt")
                .map(OffsetDateTime::parse)
                .filter(end -> end.isAfter(OffsetDateTime.now(clock)))
                .orElseGet(() -> OffsetDateTime.now(clock));
        return Map.of(
                "afterContacts",
                CONTACTS.stream()
                        .map(code -> plan(followUp, deadlines.dueAt(code, helpEnds)))
                        .toList());
    }

    private static final List<String> CONTACTS = List.of("D-EFTER-1M", "D-EFTER-3M");

    private void keep(FollowUp followUp, Submission<Exit> given) {
        database.sql("""
                        insert into casework.exit_agreement
                               (plan_id, journey_id, takes_along, call_whom, association, signs, agreed_by, agreed_at)
                        values (:plan, :journey, :takesAlong, :callWhom, :association, :signs, :by, :at)
                        on conflict (plan_id) do update
                           set takes_along = excluded.takes_along, call_whom = excluded.call_whom,
                               association = excluded.association, signs = excluded.signs,
                               agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at""")
                .param("plan", followUp.planId())
                .param("journey", followUp.journeyId())
                .param("takesAlong", given.content().takesAlong())
                .param("callWhom", given.content().callWhom())
                .param("association", given.content().association())
                .param("signs", given.content().signs())
                .param("by", given.sender())
                .param("at", given.createdAt())
                .update();
    }

    private Map<String, String> plan(FollowUp followUp, OffsetDateTime at) {
        UUID contactId = UUID.randomUUID();
        database.sql("""
                        insert into casework.after_contact (contact_id, plan_id, journey_id, planned_at)
                        values (:id, :plan, :journey, :at)""")
                .param("id", contactId)
                .param("plan", followUp.planId())
                .param("journey", followUp.journeyId())
                .param("at", at)
                .update();
        return Map.of("contactId", contactId.toString(), "at", ISO_OFFSET_DATE_TIME.format(at));
    }

    /** The form {@code after-support-agree-exit}. */
    record Exit(String takesAlong, String callWhom, String association, String signs) {}
}
