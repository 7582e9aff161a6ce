package dk.samspil.workers.transition;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a transition now: the desk that is responsible, the one that takes over, and the coordinator. */
@Component
class Holders {

    private final JdbcClient database;

    Holders(JdbcClient database) {
        this.database = database;
    }

    /**
     * The variables {@code department}, {@code adultDepartment}, {@code coordinator}, which may be null, and {@code
     * coordinatorDepartment}: until the citizen has landed it is the desk they come from, although another has taken over.
     */
    Map<String, Object> of(LifeTransition transition) {
        Map<String, Object> journey = database.sql("""
                        select department, coordinator from casework.journey where journey_id = :journey""")
                .param("journey", transition.journeyId())
                .query()
                .singleRow();
        Map<String, Object> variables = new HashMap<>(journey);
        variables.put("adultDepartment", transition.toDepartment());
        boolean handedOver = variables.get("department").equals(transition.toDepartment());
        variables.put(
                "coordinatorDepartment",
                handedOver && transition.state().equals("running")
                        ? transition.fromDepartment()
                        : variables.get("department"));
        return variables;
    }
}
