package dk.samspil.workers.plan;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what DMN-4 and DMN-5 ask from the journey, as codes. Placement and youth support are the codes of that
 * name among the support needs of the assessment [K].
 */
@Component
class GatherPlanFactsWorker implements JobWorker {

    /** Youth plan and § 110 plan until 23 (S9); an older citizen's Barnets lov is about the citizen's children. */
    private static final int YOUTH_PLAN_UNTIL = 23;

    /** Help that no law stands behind counts as none of several. */
    private static final String VOLUNTARY = "none";

    private static final Set<String> IMPAIRED = Set.of("severe", "complete");
    private static final int DISCHARGE_WEEKS = 8;

    private final JdbcClient database;
    private final Caseloads caseloads;
    private final PlanClock planClock;
    private final Clock clock;

    GatherPlanFactsWorker(JdbcClient database, Caseloads caseloads, PlanClock planClock, Clock clock) {
        this.database = database;
        this.caseloads = caseloads;
        this.planClock = planClock;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "gather-plan-facts";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Map<String, Object> facts = new HashMap<>();
        List<String> laws =
                job.texts("laws").stream().filter(law -> !law.equals(VOLUNTARY)).toList();
        facts.put("planSituation", situation(job, laws));
        facts.put("complex", laws.size() > 1 || existingPlans(job) > 1);
        facts.put("mainLaw", laws.isEmpty() ? null : laws.getFirst());
        facts.put("trustedDepartment", trustedDepartment(job));
        facts.put("inTransition", inTransition(job));
        facts.put("recentDischarge", recentlyDischarged(job));
        facts.put("busyDepartments", caseloads.busyDepartments());
        facts.put(
                "planClockFrom",
                planClock
                        .from(job.id("journeyId"), job.number("age"))
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(null));
        return facts;
    }

    private String situation(Job job, List<String> laws) {
        List<String> needs = supportNeeds(job);
        if (needs.contains("placement") || needs.contains("youth-support")) {
            return needs.contains("placement") ? "placement" : "youth-support";
        }
        if (laws.equals(List.of("employment"))) {
            return "employment-only";
        }
        if (laws.contains("barnets-lov") && job.number("age") <= YOUTH_PLAN_UNTIL) {
            return "section-32";
        }
        if (!laws.contains("serviceloven")) {
            return "no-social-law";
        }
        return IMPAIRED.contains(job.optionalText("supportLevel").orElse("")) ? "impaired" : "other-social";
    }

    private List<String> supportNeeds(Job job) {
        return database.sql("""
                        select unnest(support_needs) from casework.assessment
                         where journey_id = :journey and assessment_id = :assessment""")
                .param("journey", job.id("journeyId"))
                .param("assessment", job.optionalId("assessmentId").orElse(null))
                .query(String.class)
                .list();
    }

    /** Where the citizen says, in the assessment, that somebody works whom they trust already; null where nobody does. */
    private String trustedDepartment(Job job) {
        return database.sql("""
                        select trusted_department from casework.assessment
                         where journey_id = :journey and assessment_id = :assessment""")
                .param("journey", job.id("journeyId"))
                .param("assessment", job.optionalId("assessmentId").orElse(null))
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(trusted -> trusted)
                .orElse(null);
    }

    private long existingPlans(Job job) {
        return database.sql("""
                        select count(*) from casework.existing_plan
                         where journey_id = :journey and gathered_in is null""")
                .param("journey", job.id("journeyId"))
                .query(Long.class)
                .single();
    }

    /** Until three months after 18 the youth keeps the coordinator of the transition [D]. */
    private boolean inTransition(Job job) {
        return database.sql("""
                        select exists (select from casework.transition
                                        where journey_id = :journey and kind = 'child-to-adult'
                                          and state in ('found', 'running'))""")
                .param("journey", job.id("journeyId"))
                .query(Boolean.class)
                .single();
    }

    /** [D] Health coordinates for eight weeks after a discharge. */
    private boolean recentlyDischarged(Job job) {
        return database.sql("""
                        select exists (select from casework.referral
                                        where journey_id = :journey and source = 'discharge' and received_at > :since)""")
                .param("journey", job.id("journeyId"))
                .param("since", OffsetDateTime.now(clock).minusWeeks(DISCHARGE_WEEKS))
                .query(Boolean.class)
                .single();
    }
}
