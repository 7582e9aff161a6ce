package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments, from the first question to the conclusion. */
@Repository
class AssessmentRepository {

    private final JdbcClient database;
    private final Clock clock;

    AssessmentRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** The themes of a child's assessment are ICS; those of an adult's, and of one before 18 that prepares it, FFB. */
    void start(
            UUID assessmentId,
            UUID journeyId,
            AssessmentTypes types,
            List<String> grounds,
            List<String> areas,
            OffsetDateTime becameAwareAt) {
        database.sql("""
                        insert into casework.assessment
                               (assessment_id, journey_id, types, grounds, framework, state, areas, became_aware_at,
                                started_at)
                        select :id, j.journey_id, :types, :grounds,
                               case when :adults or c.birth_date <= casework.today() - interval '18 years'
                                    then 'ffb' else 'ics' end,
                               'started', :areas, :aware, :now
                          from casework.journey j join casework.citizen c using (citizen_id)
                         where j.journey_id = :journey""")
                .param("id", assessmentId)
                .param("journey", journeyId)
                .param("types", array(types.codes()))
                .param("grounds", array(grounds))
                .param("adults", types.prepareAdultLife())
                .param("areas", areas.toArray(String[]::new))
                .param("aware", becameAwareAt)
                .param("now", now())
                .update();
    }

    /**
     * Returns the assessment the job's variable {@code assessmentId} names, locked until the job is done.
     *
     * @throws JobFault when the job's journey has no such assessment
     */
    Assessment lock(Job job) {
        return database.sql("""
                        select a.*, c.birth_date > casework.today() - interval '18 years' as of_a_child
                          from casework.assessment a
                          join casework.journey j using (journey_id)
                          join casework.citizen c using (citizen_id)
                         where a.assessment_id = :id and a.journey_id = :journey for update of a""")
                .param("id", job.id("assessmentId"))
                .param("journey", job.id("journeyId"))
                .query((row, number) -> assessment(row))
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no assessment of this id"));
    }

    void save(Assessment assessment) {
        database.sql("update casework.assessment set state = :state where assessment_id = :id")
                .param("state", assessment.state().code())
                .param("id", assessment.assessmentId())
                .update();
    }

    /** Goes on under adult law: what was written stays, and is where the adult's begins. */
    void convert(Assessment assessment, AssessmentTypes types) {
        save(assessment);
        database.sql("update casework.assessment set types = :types, framework = 'ffb' where assessment_id = :id")
                .param("types", array(types.codes()))
                .param("id", assessment.assessmentId())
                .update();
    }

    void agree(Assessment assessment, Agreement agreement, List<String> sources, boolean refused) {
        save(assessment);
        database.sql("""
                        update casework.assessment
                           set areas = case when :refused then areas else :areas end, pace = :pace, helper = :helper,
                               not_asked = :notAsked, sources = :sources, refused = :refused, trusted_department = :trustedDepartment,
                               trusted_name = :trustedName
                         where assessment_id = :id""")
                .param("areas", agreement.areasOrNone().toArray(String[]::new))
                .param("pace", agreement.pace())
                .param("helper", agreement.helper())
                .param("notAsked", agreement.notAsked())
                .param("sources", array(sources))
                .param("refused", refused)
                .param("trustedDepartment", agreement.trustedDepartment())
                .param("trustedName", agreement.trustedName())
                .param("id", assessment.assessmentId())
                .update();
    }

    void describe(UUID assessmentId, String description, String source) {
        database.sql("""
                        update casework.assessment set own_description = :text, own_source = :source
                         where assessment_id = :id""")
                .param("text", description)
                .param("source", source)
                .param("id", assessmentId)
                .update();
    }

    void conclude(Assessment assessment, Conclusion conclusion, String author) {
        save(assessment);
        database.sql("""
                        update casework.assessment
                           set conclusion = :conclusion, least_intrusive = :least, target_groups = :groups,
                               support_needs = :needs, support_level = :level, laws = :laws, aim_conflict = :conflict,
                               assessed_by = :author, approved_by = null, sent_back = null
                         where assessment_id = :id""")
                .param("conclusion", conclusion.conclusion())
                .param("least", conclusion.leastIntrusive())
                .param("groups", array(conclusion.targetGroups()))
                .param("needs", array(conclusion.supportNeeds()))
                .param("level", conclusion.supportLevel())
                .param("laws", array(conclusion.laws()))
                .param("conflict", conclusion.aimConflict())
                .param("author", author)
                .param("id", assessment.assessmentId())
                .update();
    }

    void approve(Assessment assessment, String approver) {
        save(assessment);
        database.sql("update casework.assessment set approved_by = :by where assessment_id = :id")
                .param("by", approver)
                .param("id", assessment.assessmentId())
                .update();
    }

    void sendBack(Assessment assessment, String reason) {
        save(assessment);
        database.sql("update casework.assessment set sent_back = :reason where assessment_id = :id")
                .param("reason", reason)
                .param("id", assessment.assessmentId())
                .update();
    }

    void end(Assessment assessment, String outcome) {
        save(assessment);
        database.sql("update casework.assessment set outcome = :outcome, finished_at = :now where assessment_id = :id")
                .param("outcome", outcome)
                .param("now", now())
                .param("id", assessment.assessmentId())
                .update();
    }

    private static String[] array(List<String> codes) {
        return codes == null ? new String[0] : codes.toArray(String[]::new);
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                row.getObject("assessment_id", UUID.class),
                row.getObject("journey_id", UUID.class),
                AssessmentState.of(row.getString("state")),
                row.getString("framework"),
                row.getBoolean("of_a_child"),
                row.getString("assessed_by"));
    }
}
