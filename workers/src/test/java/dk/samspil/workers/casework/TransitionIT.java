package dk.samspil.workers.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of life transitions share: a citizen with a birth date, a plan line, a transition. Today is 23 November 2026. */
abstract class TransitionIT extends CaseworkIT {

    /** T in exactly twelve months. */
    static final LocalDate SEVENTEEN_TODAY = LocalDate.of(2009, 11, 23);

    UUID citizenId;

    /** Someone of that birth date whose journey the children's department has. */
    void citizenBorn(LocalDate birthDate, String... needs) {
        Map<String, Object> intake = new HashMap<>(intake());
        intake.put("needs", List.of(needs));
        register(intake);
        citizenId = (UUID) value("select citizen_id from casework.journey where journey_id = :journey");
        database.sql("update casework.citizen set birth_date = :born where citizen_id = :citizen")
                .param("born", birthDate)
                .param("citizen", citizenId)
                .update();
        aDeskHasTheJourney();
    }

    void aDeskHasTheJourney() {
        database.sql("update casework.journey set department = 'children-family' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
        database.sql("update casework.referral set state = 'accepted' where journey_id = :journey")
                .param("journey", journeyId)
                .update();
    }

    UUID line(String law, String service, String state) {
        UUID plan = database.sql("""
                        insert into casework.plan (plan_id, journey_id, plan_type, state, started_at)
                        values (:id, :journey, 'youth-plan', 'active', :now)
                        on conflict (journey_id) where state in ('draft', 'approved', 'active')
                        do update set hopes = null returning plan_id""")
                .param("id", UUID.randomUUID())
                .param("journey", journeyId)
                .param("now", CaseworkApplication.NOW.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        UUID line = UUID.randomUUID();
        database.sql("""
                        insert into casework.plan_line (line_id, plan_id, journey_id, department, law, service,
                                                        description, goal, goal_type, state, position)
                        values (:line, :plan, :journey, 'children-family', :law, :service, 'Støtte', 'Tryghed',
                                'maintain', :state, 1)""")
                .param("line", line)
                .param("plan", plan)
                .param("journey", journeyId)
                .param("law", law)
                .param("service", service)
                .param("state", state)
                .update();
        return line;
    }

    void feed() {
        run("find-year-group", Map.of());
    }

    UUID transitionId() {
        return (UUID) value("select transition_id from casework.transition where journey_id = :journey");
    }

    Map<String, Object> step(String jobType, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("transitionId", transitionId());
        all.putIfAbsent("department", "children-family");
        return run(jobType, all);
    }

    /** Found, followed by a process, and on these tracks. */
    void onTheWay(LocalDate birthDate, String... tracks) {
        citizenBorn(birthDate, "disability");
        feed();
        step("take-up-transition", Map.of());
        step("note-tracks", Map.of("tracks", List.of(tracks)));
    }

    Object transition(String column) {
        return value("select " + column + " from casework.transition where journey_id = :journey");
    }
}
