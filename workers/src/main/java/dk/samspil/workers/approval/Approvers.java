package dk.samspil.workers.approval;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which department looks at what another has written, by {@code casework.department_approval}. The workers do not know
 * who works where, which is Keycloak's; the table says who stands in for a department with one person or no leader.
 */
@Component
class Approvers {

    private final JdbcClient database;
    private final ParticipantRepository participants;

    Approvers(JdbcClient database, ParticipantRepository participants) {
        this.database = database;
        this.participants = participants;
    }

    String secondEyes(String department) {
        return standIn("second_eyes", department);
    }

    String leader(String department) {
        return standIn("led_by", department);
    }

    /** The job's task is this department's, which can read the journey from now on. */
    Map<String, Object> giveTo(String department, Job job) {
        participants.join(job.id("journeyId"), department);
        return Map.of("approver", department);
    }

    private String standIn(String column, String department) {
        return database.sql(
                        "select %s from casework.department_approval where department = :department".formatted(column))
                .param("department", department)
                .query(String.class)
                .optional()
                .orElse(department);
    }
}
