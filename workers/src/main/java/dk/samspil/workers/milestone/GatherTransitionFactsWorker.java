package dk.samspil.workers.milestone;

import dk.samspil.workers.citizen.Ages;
import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.Departments;
import dk.samspil.workers.journey.ParticipantRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads from the journey what a milestone needs to call another process: the plan, the age, the laws, the needs.
 * Codes only.
 */
@Component
class GatherTransitionFactsWorker implements JobWorker {

    private final JdbcClient database;
    private final ParticipantRepository participants;
    private final Clock clock;

    GatherTransitionFactsWorker(JdbcClient database, ParticipantRepository participants, Clock clock) {
        this.database = database;
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "gather-transition-facts";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        Map<String, Object> facts = new HashMap<>(plan(journeyId));
        facts.putAll(assessed(journeyId));
        OffsetDateTime now = OffsetDateTime.now(clock);
        int age = birthDate(journeyId).ageAt(now);
        facts.put("age", age);
        facts.put("underEighteen", age < Ages.ADULT);
        facts.put("receivedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
        return facts;
    }

    private static final Set<String> YOUTH_PLANS = Set.of("youth-plan", "holistic-110");

    private Map<String, Object> plan(UUID journeyId) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("planId", null);
        facts.put("planActive", false);
        facts.put("youthPlan", false);
        database.sql("select plan_id, plan_type, state from casework.current_plan where journey_id = :journey")
                .param("journey", journeyId)
                .query(row -> {
                    boolean active = "active".equals(row.getString("state"));
                    facts.put("planId", row.getString("plan_id"));
                    facts.put("planActive", active);
                    facts.put("youthPlan", active && YOUTH_PLANS.contains(row.getString("plan_type")));
                });
        return facts;
    }

    /** Of the newest assessment. A child with support is under Barnets lov, whatever else was found. */
    private Map<String, Object> assessed(UUID journeyId) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("assessmentId", null);
        facts.put("supportLevel", null);
        facts.put("needs", List.of());
        Set<String> laws = new TreeSet<>(Set.of("barnets-lov"));
        database.sql("""
                        select assessment_id, support_level, areas, laws from casework.assessment
                         where journey_id = :journey order by started_at desc limit 1""").param("journey", journeyId).query(row -> {
            facts.put("assessmentId", row.getString("assessment_id"));
            facts.put("supportLevel", row.getString("support_level"));
            facts.put("needs", List.of((String[]) row.getArray("areas").getArray()));
            laws.addAll(List.of((String[]) row.getArray("laws").getArray()));
        });
        facts.put("laws", List.copyOf(laws));
        facts.put("departments", ownDepartments(journeyId));
        return facts;
    }

    /** Who proposes lines to the plan: the municipality's own desks that take part. */
    private List<String> ownDepartments(UUID journeyId) {
        return participants.present(journeyId).stream()
                .filter(department -> !Departments.isOutside(department))
                .toList();
    }

    private BirthDate birthDate(UUID journeyId) {
        return new BirthDate(database.sql("""
                        select birth_date from casework.journey join casework.citizen using (citizen_id)
                         where journey_id = :journey""")
                .param("journey", journeyId)
                .query(LocalDate.class)
                .single());
    }
}
