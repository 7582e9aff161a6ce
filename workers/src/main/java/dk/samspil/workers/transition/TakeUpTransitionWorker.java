package dk.samspil.workers.transition;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import dk.samspil.workers.job.JobWorker;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A process follows the transition from now on, this one and no other; it is told what DMN-8 asks and who has the journey.
 */
@Component
class TakeUpTransitionWorker implements JobWorker {

    private final LifeTransitions transitions;
    private final Milestones milestones;
    private final Holders holders;
    private final JdbcClient database;

    TakeUpTransitionWorker(LifeTransitions transitions, Milestones milestones, Holders holders, JdbcClient database) {
        this.transitions = transitions;
        this.milestones = milestones;
        this.holders = holders;
        this.database = database;
    }

    @Override
    public String jobType() {
        return "take-up-transition";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LifeTransition transition = transitions.lock(job);
        if (!transition.state().equals("found")) {
            throw new JobFault("Another process follows this transition already");
        }
        Map<String, Object> variables = new HashMap<>(holders.of(transition));
        milestones.takeUpAgain(transition.transitionId());
        transitions.takenUpBy(transition, (String) variables.get("department"));
        variables.put("turningAt", ISO_OFFSET_DATE_TIME.format(transition.turningAt()));
        variables.put("facts", facts(transition));
        return variables;
    }

    private Map<String, Object> facts(LifeTransition transition) {
        Set<String> facts = database.sql("""
                        select fact from casework.transition_fact where kind = :kind and citizen_id = :citizen""")
                .param("kind", transition.kind())
                .param("citizen", transition.citizenId())
                .query(String.class)
                .set();
        return Map.of(
                "disability", facts.contains("disability"),
                "placed", facts.contains("placed"),
                "psychiatry", facts.contains("psychiatry"),
                "specialSchool", facts.contains("special-school"));
    }
}
