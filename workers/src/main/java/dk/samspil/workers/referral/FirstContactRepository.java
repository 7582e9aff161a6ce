package dk.samspil.workers.referral;

import dk.samspil.workers.submission.Submission;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first contacts, one per journey: what is said later takes the place of what was said before. */
@Repository
class FirstContactRepository {

    private final JdbcClient database;

    FirstContactRepository(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID referralId, Submission<FirstContact> answer) {
        FirstContact contact = answer.content();
        database.sql("""
                        insert into casework.first_contact
                               (journey_id, referral_id, wish, resources, network, contact_form, interpreter, helper,
                                agreed, source, made_at)
                        values (:journey, :referral, :wish, :resources, :network, :contactForm,
                                nullif(trim(:interpreter::text), ''), nullif(trim(:helper::text), ''),
                                :agreed, :source, :at)
                        on conflict (journey_id) do update
                           set referral_id = excluded.referral_id, wish = excluded.wish,
                               resources = excluded.resources, network = excluded.network,
                               contact_form = excluded.contact_form, interpreter = excluded.interpreter,
                               helper = excluded.helper, agreed = excluded.agreed, source = excluded.source,
                               made_at = excluded.made_at""")
                .param("wish", contact.wish())
                .param("resources", contact.resources())
                .param("network", contact.network())
                .param("contactForm", contact.contactForm())
                .param("interpreter", contact.interpreter())
                .param("helper", contact.helper())
                .param("source", contact.source())
                .param("journey", answer.journeyId())
                .param("referral", referralId)
                .param("agreed", contact.isAgreed())
                .param("at", answer.createdAt())
                .update();
    }
}
