package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.Ages;
import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.deadline.JourneyDeadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what the follow-up waits for: when to prepare the planned date, and when the next effort that ends has to be looked
 * at. What a round has seen is not looked at again.
 */
@Component
class PlanNextFollowUpWorker implements JobWorker {

    private final NotedOccasions occasions;
    private final FollowUps followUps;
    private final JourneyDeadlines deadlines;
    private final JdbcClient database;

    PlanNextFollowUpWorker(
            NotedOccasions occasions, FollowUps followUps, JourneyDeadlines deadlines, JdbcClient database) {
        this.occasions = occasions;
        this.followUps = followUps;
        this.deadlines = deadlines;
        this.database = database;
    }

    @Override
    public String jobType() {
        return "plan-next-follow-up";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID planId = job.id("planId");
        Map<String, Object> next = new HashMap<>();
        next.put("prepareAt", ISO_OFFSET_DATE_TIME.format(prepareAt(job)));
        next.put("lineEndsAt", lineEndsAt(planId));
        next.put("occasion", occasions.waiting(planId).orElse(null));
        return next;
    }

    private OffsetDateTime prepareAt(Job job) {
        OffsetDateTime planned = ZonedDateTime.parse(job.text("nextFollowUp")).toOffsetDateTime();
        return deadlines.dueAt("D-OPFFORBERED-15AD", planned);
    }

    private String lineEndsAt(UUID planId) {
        Optional<OffsetDateTime> seen = followUps.lastOpened(planId);
        return ends(planId).stream()
                .map(day -> deadlines.dueAt("D-INDSATSSLUT-8U", BirthDate.startOf(day)))
                .filter(at -> seen.isEmpty() || at.isAfter(seen.get()))
                .min(OffsetDateTime::compareTo)
                .map(ISO_OFFSET_DATE_TIME::format)
                .orElse(Ages.NEVER);
    }

    private List<LocalDate> ends(UUID planId) {
        return database.sql("""
                        select ends_on from casework.plan_line
                         where plan_id = :plan and state = 'active' and ends_on is not null""").param("plan", planId).query(LocalDate.class).list();
    }
}
