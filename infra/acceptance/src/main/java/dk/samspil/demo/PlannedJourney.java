package dk.samspil.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * A journey of the history that is to be.
 *
 * @param externalId under which its referral is sent, so that it is sent once
 * @param startsAt when
 * @param sender user name of a partner system or of a person
 * @param referral the body of {@code POST /api/referrals}
 * @param cpr the citizen's replacement number
 * @param events what happens to the citizen
 */
record PlannedJourney(
        String externalId, Instant startsAt, String sender, ObjectNode referral, String cpr, List<Event> events) {

    /**
     * Something that happens to a citizen, if their journey has not ended by then.
     *
     * @param kind citizen-died or citizen-moved, which the register tells; citizen-wants-to-talk or consent-withdrawn
     */
    record Event(String kind, Instant at) {}
}
