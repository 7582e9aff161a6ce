package dk.samspil.workers.referral;

import dk.samspil.workers.submission.Submission;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The 24-hour assessments; another one of the same referral takes the place of the first. */
@Repository
class AcuteAssessmentRepository {

    private final JdbcClient database;

    AcuteAssessmentRepository(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID referralId, Submission<AcuteAssessment> answer) {
        AcuteAssessment assessment = answer.content();
        database.sql("""
                        insert into casework.acute_assessment
                               (referral_id, journey_id, acute, reason, child_seen, assessed_by, second_person, assessed_at)
                        values (:referral, :journey, :acute, :reason, :childSeen, :by, :second, :at)
                        on conflict (referral_id) do update
                           set acute = excluded.acute, reason = excluded.reason, child_seen = excluded.child_seen,
                               assessed_by = excluded.assessed_by, second_person = excluded.second_person,
                               assessed_at = excluded.assessed_at""")
                .param("referral", referralId)
                .param("journey", answer.journeyId())
                .param("acute", assessment.isAcute())
                .param("reason", assessment.reason())
                .param("childSeen", assessment.childWasSeen())
                .param("by", answer.sender())
                .param("second", assessment.secondPerson())
                .param("at", answer.createdAt())
                .update();
    }
}
