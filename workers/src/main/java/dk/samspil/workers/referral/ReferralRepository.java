package dk.samspil.workers.referral;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobFault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals and their bounces. */
@Repository
class ReferralRepository {

    private final JdbcClient database;

    ReferralRepository(JdbcClient database) {
        this.database = database;
    }

    void register(ReferralRow referral) {
        database.sql("""
                        insert into casework.referral
                               (referral_id, journey_id, submission_id, source, referrer_name, referrer_organisation,
                                referrer_phone, matter, wish, needs, signs, agreed, state, received_at)
                        values (:referralId, :journeyId, :submissionId, :source, :referrerName, :referrerOrganisation,
                                :referrerPhone, :matter, :wish, :needs, :signs, :agreed, 'registered', :receivedAt)""").paramSource(referral).update();
    }

    /**
     * Returns the job's referral, locked until the transaction ends.
     *
     * @throws JobFault when the journey has none of this id
     */
    Referral lock(Job job) {
        return database.sql("""
                        select referral_id, journey_id, upper(state) as state, department, bounces
                          from casework.referral
                         where referral_id = :referral and journey_id = :journey for update""")
                .param("referral", job.id("referralId"))
                .param("journey", job.id("journeyId"))
                .query(Referral.class)
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no referral of this id"));
    }

    void save(Referral referral) {
        database.sql("""
                        update casework.referral set state = :state, department = :department, bounces = :bounces
                         where referral_id = :referral""")
                .param("state", referral.state().code())
                .param("department", referral.department())
                .param("bounces", referral.bounces())
                .param("referral", referral.referralId())
                .update();
    }

    void rate(Referral referral, String urgency) {
        database.sql("update casework.referral set urgency = :urgency where referral_id = :referral")
                .param("urgency", urgency)
                .param("referral", referral.referralId())
                .update();
    }

    /** Returns who sent the job's referral. */
    Sender senderOf(Job job) {
        return database.sql("""
                        select referral_id, journey_id, source, referrer_organisation as organisation, agreed,
                               coalesce(referrer_phone, referrer_name, referrer_organisation) is not null as reachable
                          from casework.referral where referral_id = :referral and journey_id = :journey""")
                .param("referral", job.id("referralId"))
                .param("journey", job.id("journeyId"))
                .query(Sender.class)
                .optional()
                .orElseThrow(() -> new JobFault("The journey has no referral of this id"));
    }

    /** The first contact knows better than the referral what the citizen needs, and whether they agree to it. */
    void learn(Job job, FirstContact contact) {
        database.sql("""
                        update casework.referral set needs = coalesce(:needs::text[], needs), agreed = :agreed
                         where referral_id = :referral and journey_id = :journey""")
                .param("needs", contact.needs() == null ? null : contact.needs().toArray(String[]::new))
                .param("agreed", contact.isAgreed())
                .param("referral", job.id("referralId"))
                .param("journey", job.id("journeyId"))
                .update();
    }

    void note(Bounce bounce) {
        database.sql("""
                        insert into casework.bounce
                               (bounce_id, referral_id, journey_id, from_department, to_department, reason, note,
                                bounced_by, bounced_at)
                        values (:bounceId, :referralId, :journeyId, :fromDepartment, :toDepartment, :reason, :note,
                                :bouncedBy, :bouncedAt)""").paramSource(bounce).update();
    }

    /** The desk that was last pointed at was not asked: the referral went to leadership. */
    void markLastBounceEscalated(Referral referral) {
        database.sql("""
                        update casework.bounce set escalated = true
                         where bounce_id = (select bounce_id from casework.bounce where referral_id = :referral
                                             order by bounced_at desc limit 1)""").param("referral", referral.referralId()).update();
    }
}
