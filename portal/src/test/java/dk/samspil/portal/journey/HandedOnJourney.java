package dk.samspil.portal.journey;

import dk.samspil.portal.TestDatabase;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A referral that school psychology handed on to children and family, as exporter and workers would have written it. */
final class HandedOnJourney {

    private static final String REFERRAL = """
            insert into casework.referral (referral_id, journey_id, submission_id, source, matter, needs, agreed, urgency,
                   state, department, received_at, bounces)
            values (:id, :journey, :id, 'professional', 'Emil kommer sjældent i skole.', '{school,absence}', true, 'high',
                    'routed', 'children-family', '2026-11-23T08:00:00Z', 1)
            """;
    private static final String BOUNCE = """
            insert into casework.bounce values (:id, :id, :journey, 'school-psychology', 'children-family', 'other-need',
                   'Ring til moren.', 'user-jens', '2026-11-23T11:00:00Z')
            """;
    private static final String DEADLINES = """
            insert into casework.deadline (deadline_id, journey_id, code, started_at, warn_at, due_at, fulfilled_at)
            select gen_random_uuid(), :journey, d.code, '2026-11-23T08:00Z', '2026-11-24T08:00Z', cast(d.due as timestamptz),
                   cast(d.fulfilled as timestamptz)
              from (values ('F-BFU-4M', '2127-03-23T11:00Z', null), ('D-KONTAKT-3AD', '2126-11-26T11:00Z', null),
                           ('D-STRAKS-0T', '2020-11-23T08:00Z', null),
                           ('D-BORD-2AD', '2026-11-25T11:00Z', '2026-11-23T11:00Z')) as d (code, due, fulfilled)
            """;
    private static final String EVENTS = """
            insert into casework.journey_event (event_id, journey_id, at, kind, department, actor, detail)
            values (gen_random_uuid(), :journey, '2026-11-23T08:00Z', 'referral-received', 'reception', 'partner-school',
                    '{"source": "professional"}'),
                   (gen_random_uuid(), :journey, '2026-11-23T11:00Z', 'bounced', 'school-psychology', 'user-jens',
                    jsonb_build_object('bounce', :bounce, 'to', 'children-family', 'reason', 'other-need')),
                   (gen_random_uuid(), :journey, '2026-11-23T13:00Z', 'reminded', 'children-family', null,
                    '{"code": "D-KONTAKT-3AD"}')
            """;
    private static final String DECISION = """
            with decided as (
                insert into casework.journey_event (event_id, journey_id, at, kind, department, actor)
                values (gen_random_uuid(), :journey, '2026-11-24T09:00Z', 'desk-decided', 'children-family', 'user-bo')
                returning event_id, journey_id, actor, at)
            insert into casework.note (note_id, journey_id, event_id, text, author, written_at)
            select gen_random_uuid(), journey_id, event_id, :reason, actor, at from decided
            """;
    private static final String TASK = """
            insert into flow.user_task (task_key, partition_id, element_instance_key, process_instance_key,
                   process_definition_key, process_id, element_id, journey_id, department, state, created_at,
                   span_started_at)
            values (:key, 1, :key, :key, 6, 'referral', 'accept-at-desk', :journey, 'school-psychology', 'COMPLETED',
                    now(), now())
            """;
    private static final String TASK_NAME = """
            insert into flow.element_definition values (6, 'accept-at-desk', 'userTask', 'Modtag på bordet')
            on conflict do nothing
            """;
    private static final String TASK_EVENTS = """
            insert into flow.user_task_event (partition_id, position, task_key, journey_id, department, kind, assignee, at)
            values (1, :key, :key, :journey, 'school-psychology', 'created', null, '2026-11-23T08:30Z'),
                   (1, :key + 1, :key, :journey, 'school-psychology', 'claimed', 'user-jens', '2026-11-23T09:00Z'),
                   (1, :key + 2, :key, :journey, 'school-psychology', 'released', null, '2026-11-23T10:00Z'),
                   (1, :key + 3, :key, :journey, 'school-psychology', 'completed', 'user-jens', '2026-11-23T12:00Z')
            """;

    private HandedOnJourney() {}

    static void write(UUID journey) {
        UUID referral = UUID.randomUUID();
        long key = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
        sql(REFERRAL, journey).param("id", referral).update();
        sql(BOUNCE, journey).param("id", referral).update();
        sql(DEADLINES, journey).update();
        sql(EVENTS, journey).param("bounce", referral.toString()).update();
        TestDatabase.owner().sql(TASK_NAME).update();
        sql(TASK, journey).param("key", key).update();
        sql(TASK_EVENTS, journey).param("key", key).update();
    }

    static void decidedByLeadership(UUID journey, String reason) {
        sql(DECISION, journey).param("reason", reason).update();
    }

    /** The desk's answer is what the task recorded. */
    static void bouncedByTheTask(UUID journey) {
        sql("""
                update casework.journey_event set element_instance_key =
                       (select element_instance_key from flow.user_task where journey_id = :journey)
                 where journey_id = :journey and kind = 'bounced'
                """, journey).update();
    }

    /** The task is open again: nobody has completed it. */
    static void takeBackTheAnswer(UUID journey) {
        sql("delete from flow.user_task_event where journey_id = :journey and kind = 'completed'", journey)
                .update();
    }

    private static StatementSpec sql(String sql, UUID journey) {
        return TestDatabase.owner().sql(sql).param("journey", journey);
    }
}
