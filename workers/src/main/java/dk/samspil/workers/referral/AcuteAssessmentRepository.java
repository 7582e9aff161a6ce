package dk.samspil.workers.referral;

import dk.samspil.workers.submission.Submission;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The acute assessments; another one of the same referral or event takes the place of the first. */
@Repository
class AcuteAssessmentRepository {

    private final JdbcClient database;

    AcuteAssessmentRepository(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID subjectId, Submission<AcuteAssessment> answer) {
        AcuteAssessment assessment = answer.content();
        database.sql("""
                        insert into casework.acute_assessment
                               (subject_id, journey_id, acute, reason, seen, assessed_by, second_person, assessed_at)
                        values (:subject, :journey, :acute, :reason, :seen, :by, :second, :at)
                        on conflict (subject_id) do update
                           set acute = excluded.acute, reason = excluded.reason, seen = excluded.seen,
                               assessed_by = excluded.assessed_by, second_person = excluded.second_person,
                               assessed_at = excluded.assessed_at""")
                .param("subject", subjectId)
                .param("journey", answer.journeyId())
                .param("acute", assessment.isAcute())
                .param("reason", assessment.reason())
                .param("seen", assessment.wasSeen())
                .param("by", answer.sender())
                .param("second", assessment.secondPerson())
                .param("at", answer.createdAt())
                .update();
    }
}
