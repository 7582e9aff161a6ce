package dk.samspil.workers.deadline;

import dk.samspil.workers.job.EngineMessages;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules, closing days, and the deadlines that run in a journey. */
@Repository
public class DeadlineRepository {

    private static final String FULFILLED = "fulfilled";
    private static final String JOURNEY_ENDED = "journey-ended";
    private static final String TASK_WITHDRAWN = "task-withdrawn";
    private static final String NOT_APPLICABLE = "not-applicable";
    private static final String ABOUT = "journey_id = :journey and subject_id = :subject and code in (:codes)";

    private final JdbcClient database;
    private final EngineMessages messages;
    private final Clock clock;

    DeadlineRepository(JdbcClient database, EngineMessages messages, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /** Returns the rule valid on a date; a fault when there is none. */
    DeadlineRule rule(String code, LocalDate date) {
        return database.sql("""
                        select code, amount, unit, upper(direction) as direction, kind, legal_basis, warn_percent
                          from casework.deadline_rule
                         where code = :code and valid_from <= :date and (valid_to is null or valid_to >= :date)
                         order by valid_from desc limit 1""")
                .param("code", code)
                .param("date", date)
                .query(DeadlineRule.class)
                .optional()
                .orElseThrow(() -> new JobFault("No deadline rule " + code + " is valid on " + date));
    }

    Set<LocalDate> closingDays() {
        return database.sql("select day from casework.closing_day")
                .query(LocalDate.class)
                .set();
    }

    /** Starts a deadline, or gives a task the one of the same duty that runs already. */
    void start(Job job, Deadline deadline) {
        if (!adopt(job, deadline)) {
            insert(job, deadline);
        }
    }

    /** A deadline of the same code, about the same thing and counted from the same event, is the task's: one duty. */
    private boolean adopt(Job job, Deadline deadline) {
        if (job.optionalText("deadlineStart").isEmpty()) {
            return false;
        }
        return database.sql("""
                        update casework.deadline
                           set element_instance_key = :element, department = coalesce(:department, department)
                         where deadline_id = (select deadline_id from casework.deadline
                                               where journey_id = :journey and code = :code
                                                 and subject_id is not distinct from :subject
                                                 and started_at = :startedAt and fulfilled_at is null and cancelled_at is null
                                               limit 1)""")
                        .param("element", job.elementInstanceKey())
                        .param("department", job.taskDepartment())
                        .param("journey", job.id("journeyId"))
                        .param("code", deadline.rule().code())
                        .param("subject", job.optionalId("subjectId").orElse(null))
                        .param("startedAt", deadline.startedAt())
                        .update()
                == 1;
    }

    private void insert(Job job, Deadline deadline) {
        database.sql("""
                        insert into casework.deadline
                               (deadline_id, journey_id, code, department, started_at, warn_at, due_at,
                                element_instance_key, subject_id)
                        values (:id, :journey, :code, :department, :startedAt, :warnAt, :dueAt, :element, :subject)""")
                .param("id", UUID.randomUUID())
                .param("journey", job.id("journeyId"))
                .param("code", deadline.rule().code())
                .param("department", job.taskDepartment())
                .param("element", job.elementInstanceKey())
                .param("subject", job.optionalId("subjectId").orElse(null))
                .param("startedAt", deadline.startedAt())
                .param("warnAt", deadline.warnAt())
                .param("dueAt", deadline.dueAt())
                .update();
    }

    /**
     * Whose task it is that runs out of time: of the department the model names, or of who approves for it. The timers of
     * a task know the department of the process; who approves is known to the task alone, and to its deadline.
     */
    String heldBy(Job job) {
        String department = job.text("department");
        return database.sql("""
                        select department from casework.deadline
                         where journey_id = :journey and code = :code and department is not null
                           and fulfilled_at is null and cancelled_at is null
                         order by department <> :department, due_at limit 1""")
                .param("journey", job.id("journeyId"))
                .param("code", job.optionalText("deadlineCode").orElse(null))
                .param("department", department)
                .query(String.class)
                .optional()
                .orElse(department);
    }

    /** Ends the deadline of the user task whose end listener this job is. */
    public void fulfilTask(Job job) {
        end(FULFILLED, "element_instance_key = :element", Map.of("element", job.elementInstanceKey()));
    }

    /** Lets no deadline of the journey run on: the journey is over, and what they asked for was not done. */
    public void cancelAll(UUID journeyId) {
        end(JOURNEY_ENDED, "journey_id = :journey", Map.of("journey", journeyId));
    }

    /** Lets the deadline of a task about something run no more: the task was taken away. */
    public void cancelAbout(UUID subjectId) {
        end(TASK_WITHDRAWN, "subject_id = :subject", Map.of("subject", subjectId));
    }

    /** Lets the deadlines of these codes run no more: their task was taken away. */
    public void withdraw(UUID journeyId, Set<String> codes) {
        end(TASK_WITHDRAWN, "journey_id = :journey and code in (:codes)", Map.of("journey", journeyId, "codes", codes));
    }

    /** Lets the journey's deadlines of these codes run no more: what they ask for is not asked of this journey. */
    public void notApplicable(UUID journeyId, Set<String> codes) {
        end(NOT_APPLICABLE, "journey_id = :journey and code in (:codes)", Map.of("journey", journeyId, "codes", codes));
    }

    /** The same of the deadlines about one thing: a referral that joined and leads to no investigation. */
    public void notApplicable(UUID journeyId, UUID subjectId, Set<String> codes) {
        end(NOT_APPLICABLE, ABOUT, Map.of("journey", journeyId, "subject", subjectId, "codes", codes));
    }

    /** Ends the running deadlines of these codes about one thing: a contribution, a hearing, a meeting … */
    public void fulfilSubject(UUID journeyId, UUID subjectId, Set<String> codes) {
        end(FULFILLED, ABOUT, Map.of("journey", journeyId, "subject", subjectId, "codes", codes));
    }

    /**
     * Takes the journey's own running deadlines of these codes away: the same ones start again, from the same moment. That of
     * a referral that joined was counted from another, and runs on.
     */
    public void startAnew(UUID journeyId, Set<String> codes) {
        database.sql("""
                        delete from casework.deadline
                         where journey_id = :journey and code in (:codes) and subject_id is null and fulfilled_at is null""").param("journey", journeyId).param("codes", codes).update();
    }

    /** Ends the journey's running deadlines of these codes: what they ask for has been done. */
    public void fulfil(UUID journeyId, Set<String> codes) {
        end(FULFILLED, "journey_id = :journey and code in (:codes)", Map.of("journey", journeyId, "codes", codes));
    }

    /** A deadline that has passed has a ladder that climbs, and may be owed a new date; both end here too. */
    private void end(String reason, String which, Map<String, ?> parameters) {
        database
                .sql("""
                        update casework.deadline d
                           set fulfilled_at = case when :reason = 'fulfilled' then :now end,
                               cancelled_at = case when :reason <> 'fulfilled' then :now end,
                               end_reason = nullif(:reason, 'fulfilled')
                         where %s and fulfilled_at is null and cancelled_at is null
                        returning d.deadline_id,
                                  exists (select from casework.escalation e where e.deadline_id = d.deadline_id) as late
                        """.formatted(which))
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .params(parameters)
                .query((row, number) -> row.getBoolean("late") ? row.getString("deadline_id") : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .forEach(this::settled);
    }

    private void settled(String deadlineId) {
        messages.publish("overdue-settled", deadlineId, deadlineId, Map.of());
        cancelAbout(UUID.fromString(deadlineId));
    }
}
