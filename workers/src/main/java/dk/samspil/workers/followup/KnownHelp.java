package dk.samspil.workers.followup;

import dk.samspil.workers.journey.Departments;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a journey that is taken up again knows already, as codes: nothing is told from the beginning. */
@Component
class KnownHelp {

    private final JdbcClient database;
    private final ParticipantRepository participants;

    KnownHelp(JdbcClient database, ParticipantRepository participants) {
        this.database = database;
        this.participants = participants;
    }

    /** The newest assessment: {@code assessmentId}, {@code supportLevel}, {@code laws}. */
    Map<String, Object> lastAssessment(UUID journeyId) {
        return database.sql("""
                        select assessment_id::text, support_level, laws from casework.assessment
                         where journey_id = :journey order by started_at desc limit 1""")
                .param("journey", journeyId)
                .query((row, number) -> {
                    Map<String, Object> known = new HashMap<>();
                    known.put("assessmentId", row.getString("assessment_id"));
                    known.put("supportLevel", row.getString("support_level"));
                    known.put("laws", List.of((String[]) row.getArray("laws").getArray()));
                    return known;
                })
                .optional()
                .orElse(Map.of("laws", List.of()));
    }

    /** Who proposes to a plan of everything: the municipality's own departments that take part. */
    List<String> departments(UUID journeyId) {
        return participants.present(journeyId).stream()
                .filter(department -> !Departments.isOutside(department))
                .toList();
    }

    /** The laws behind everything that would be gathered: what was assessed, what is given, and the plans beside it. */
    List<String> laws(UUID journeyId) {
        return database.sql("""
                        select law from casework.assessment a, unnest(a.laws) law
                         where a.assessment_id = (select assessment_id from casework.assessment
                                                   where journey_id = :journey order by started_at desc limit 1)
                        union
                        select law from casework.plan_line
                         where journey_id = :journey and state in ('decided', 'ordered', 'waiting', 'active')
                        union
                        select law from casework.existing_plan where journey_id = :journey and gathered_in is null
                        order by law""").param("journey", journeyId).query(String.class).list();
    }
}
