package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.ParticipantRepository;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks everybody who helps for a short status. For a provider who may not see the journey, the line's department answers. */
@Component
class AskReportsWorker implements JobWorker {

    private final FollowUps followUps;
    private final ParticipantRepository participants;
    private final JourneyDeadlines deadlines;
    private final JdbcClient database;
    private final Clock clock;

    AskReportsWorker(
            FollowUps followUps,
            ParticipantRepository participants,
            JourneyDeadlines deadlines,
            JdbcClient database,
            Clock clock) {
        this.followUps = followUps;
        this.participants = participants;
        this.deadlines = deadlines;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "ask-reports";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        FollowUp followUp = followUps.lock(job);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Map<String, String>> informants = helpers(followUp).stream()
                .map(helper -> ask(followUp, helper, now))
                .toList();
        OffsetDateTime due = deadlines.dueAt(job.text("statusCode"), now);
        return Map.of(
                "informants",
                informants,
                "statusClosesAt",
                ISO_OFFSET_DATE_TIME.format(deadlines.dueAt("D-STATUSLUK-2AD", due)));
    }

    private record Helper(String name, String department) {}

    private List<Helper> helpers(FollowUp followUp) {
        return database.sql("""
                        select coalesce(provider, department) as name, min(department) as department
                          from casework.plan_line
                         where plan_id = :plan and state in ('ordered', 'waiting', 'active')
                         group by coalesce(provider, department) order by 1""")
                .param("plan", followUp.planId())
                .query(Helper.class)
                .list();
    }

    private Map<String, String> ask(FollowUp followUp, Helper helper, OffsetDateTime now) {
        UUID reportId = UUID.randomUUID();
        database.sql("""
                        insert into casework.follow_up_report
                               (report_id, follow_up_id, journey_id, department, asked_at)
                        values (:id, :followUp, :journey, :name, :now)""")
                .param("id", reportId)
                .param("followUp", followUp.followUpId())
                .param("journey", followUp.journeyId())
                .param("name", helper.name())
                .param("now", now)
                .update();
        boolean mayAnswer = participants.hasAccess(followUp.journeyId(), helper.name());
        return Map.of("statusId", reportId.toString(), "department", mayAnswer ? helper.name() : helper.department());
    }
}
