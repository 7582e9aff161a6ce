package dk.samspil.workers.assessment;

import dk.samspil.workers.journey.Departments;
import dk.samspil.workers.journey.ParticipantRepository;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may be asked, and who answers for them. A party without a login, or an outside department that may not see the
 * journey, is asked by the department that holds it; nobody outside the municipality is asked without a consent.
 */
@Component
class SourceAccess {

    private final JdbcClient database;
    private final ParticipantRepository participants;

    SourceAccess(JdbcClient database, ParticipantRepository participants) {
        this.database = database;
        this.participants = participants;
    }

    /**
     * Somebody who may be asked.
     *
     * @param source department key or code list {@code party}
     * @param contributor the department that gets the task
     * @param consentId null: on the basis of law
     */
    record Source(String source, String contributor, UUID consentId) {}

    /** Returns how a source is asked; nothing when it may not be. */
    Optional<Source> of(UUID journeyId, String source, String holder) {
        if (isParty(source)) {
            return consent(journeyId, source).map(consentId -> new Source(source, holder, consentId));
        }
        if (!Departments.isOutside(source)) {
            participants.join(journeyId, source);
            return Optional.of(new Source(source, source, null));
        }
        return consent(journeyId, source).map(consentId -> {
            participants.join(journeyId, source);
            boolean seesIt = participants.hasAccess(journeyId, source);
            if (!seesIt) {
                participants.leave(journeyId, source);
            }
            return new Source(source, seesIt ? source : holder, consentId);
        });
    }

    /** Parties, and departments outside the municipality. */
    boolean isOnlyByConsent(String source) {
        return isParty(source) || Departments.isOutside(source);
    }

    boolean isParty(String source) {
        return database.sql("""
                        select exists (select from casework.reference_code where code_list = 'party' and code = :code)""").param("code", source).query(Boolean.class).single();
    }

    private Optional<UUID> consent(UUID journeyId, String source) {
        return database.sql("""
                        select consent_id from casework.standing_consent
                         where journey_id = :journey and purpose = 'obtain-information' and from_party = :source
                         order by answered_at desc nulls last limit 1""")
                .param("journey", journeyId)
                .param("source", source)
                .query(UUID.class)
                .optional();
    }
}
