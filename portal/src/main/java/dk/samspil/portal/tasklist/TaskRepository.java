package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.TaskScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * User tasks, read from {@code flow.user_task}. A task with a submission that is pending or confirmed is answered, even
 * if the exporter has not told yet: so nobody sees a task that they just completed.
 */
@Repository
class TaskRepository {

    private static final String ANSWERED = """
            exists (select from portal.submission s
                     where s.task_key = t.task_key and s.kind = 'task' and s.state <> 'rejected' offset 0)""";

    private static final String WITH_NAMES = """
            select t.*, coalesce(e.name, t.element_id) as name, c.name as citizen_name,
                   (select k.given_by from casework.deadline d join casework.consent k on k.consent_id = d.subject_id
                     where d.element_instance_key = t.element_instance_key) as asked_of,
                   case when t.state = 'CREATED' and %s then 'COMPLETED' else t.state end as task_state
              from %s t
              left join flow.element_definition e
                on e.process_definition_key = t.process_definition_key and e.element_id = t.element_id
              left join casework.journey j on j.journey_id = t.journey_id
              left join casework.citizen c on c.citizen_id = j.citizen_id
            """;

    // For each department its own walk along the index user_task_open, so that a page costs the same however many
    // tasks are open; the few rows of each are merged. What citizens are asked is found by their journeys instead, of
    // which a caller has few. Nothing but the department says which of its tasks there are, or the planner expects too
    // few for a walk to be worth it.
    private static final String PAGE = """
            with page as (
              select t.*
                from unnest(cast(:departments as text[])) d(department)
               cross join lateral (
                 (select t.* from flow.user_task t
                   where t.department = d.department and t.state = 'CREATED'
                     and t.due_at >= cast(:afterDue as timestamptz)
                     and (t.due_at > cast(:afterDue as timestamptz) or t.priority < :afterPriority
                          or t.priority = :afterPriority and t.task_key > :afterKey)
                     and %1$s
                   order by t.due_at, t.priority desc, t.task_key limit :limit)
                 union all
                 (select t.* from flow.user_task t
                   where t.department = d.department and t.state = 'CREATED'
                     and t.due_at is null
                     and (t.priority < :undatedPriority or t.priority = :undatedPriority and t.task_key > :undatedKey)
                     and %1$s
                   order by t.due_at, t.priority desc, t.task_key limit :limit)) t
               where d.%4$s
              union all
              (select t.*
                 from (%3$s) j
                 join flow.user_task t using (journey_id)
                where :withCitizens and t.state = 'CREATED' and %2$s
                  and (t.due_at > cast(:afterDue as timestamptz)
                       or t.due_at = cast(:afterDue as timestamptz)
                          and (t.priority < :afterPriority or t.priority = :afterPriority and t.task_key > :afterKey)
                       or t.due_at is null
                          and (t.priority < :undatedPriority
                               or t.priority = :undatedPriority and t.task_key > :undatedKey))
                order by t.due_at, t.priority desc, t.task_key limit :limit)
               order by due_at, priority desc, task_key
               limit :limit)
            """;

    private final JdbcClient jdbc;

    TaskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open tasks by due date, those without one last; the most urgent first among those due at the same time. */
    List<TaskRow> page(TaskPageQuery query, TaskScope scope) {
        String also = query.assignment().condition() + " and not " + ANSWERED;
        return jdbc.sql(PAGE.formatted(
                                also + " and " + scope.ofDepartments(),
                                also + " and " + scope.ofCitizens(),
                                scope.citizensJourneys(),
                                scope.departments())
                        + WITH_NAMES.formatted("false", "page")
                        + " order by t.due_at, t.priority desc, t.task_key")
                .params(scope.parameters())
                .param("withCitizens", query.withCitizens())
                .param("departments", query.departments().toArray(String[]::new))
                .param("userId", query.userId())
                .param("afterDue", query.after().afterDue())
                .param("afterPriority", query.after().priority())
                .param("afterKey", query.after().taskKey())
                .param("undatedPriority", query.after().undated().priority())
                .param("undatedKey", query.after().undated().taskKey())
                .param("limit", query.limit())
                .query(TaskRow::of)
                .list();
    }

    /** A journey's open tasks, by due date. */
    List<TaskRow> ofJourney(UUID journeyId, TaskScope scope) {
        return jdbc.sql(WITH_NAMES.formatted("false", "flow.user_task")
                        + " where t.journey_id = :journeyId and t.state = 'CREATED' and " + scope.condition()
                        + " and not " + ANSWERED + " order by t.due_at, t.priority desc, t.task_key")
                .params(scope.parameters())
                .param("journeyId", journeyId)
                .query(TaskRow::of)
                .list();
    }

    Optional<TaskRow> find(long taskKey) {
        return jdbc.sql(WITH_NAMES.formatted(ANSWERED, "flow.user_task") + " where t.task_key = :taskKey")
                .param("taskKey", taskKey)
                .query(TaskRow::of)
                .optional();
    }

    /** What a task is about within its journey, as the workers wrote it when the task began; empty for the journey. */
    Optional<UUID> subject(long elementInstanceKey) {
        return jdbc.sql("""
                        select subject_id from casework.deadline
                         where element_instance_key = :key and subject_id is not null
                        """).param("key", elementInstanceKey).query(UUID.class).optional();
    }

    /** How the engine says a task ended; empty while it is open there, or not known here. */
    Optional<TaskEnd> end(long taskKey) {
        return jdbc.sql("select submission_id from flow.user_task where task_key = :taskKey and state <> 'CREATED'")
                .param("taskKey", taskKey)
                .query((row, number) -> new TaskEnd(row.getObject("submission_id", UUID.class)))
                .optional();
    }

    /**
     * How a task ended.
     *
     * @param submissionId what completed it; null when it was completed by something else, or cancelled
     */
    record TaskEnd(UUID submissionId) {}
}
