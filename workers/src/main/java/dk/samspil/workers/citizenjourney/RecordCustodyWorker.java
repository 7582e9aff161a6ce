package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.RepresentationRepository;
import dk.samspil.workers.consent.Consents;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps who has custody of a child from now on. Whose custody ends sees the case no more and gets no letter. What custody
 * holders consented to lapses when nobody is left; before that any of them may have said it, and may take it back [K].
 */
@Component
class RecordCustodyWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final JourneyRepository journeys;
    private final RepresentationRepository representation;
    private final Consents consents;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordCustodyWorker(
            SubmissionRepository submissions,
            JourneyRepository journeys,
            RepresentationRepository representation,
            Consents consents,
            Outbox outbox,
            JourneyEvents events) {
        this.submissions = submissions;
        this.journeys = journeys;
        this.representation = representation;
        this.consents = consents;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-custody";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Custody> change = submissions.of(job, Custody.class);
        UUID citizenId = journeys.citizenOf(change.journeyId());
        Custody custody = change.content();
        OffsetDateTime at = custody.since(change.createdAt());
        if (custody.isOver()) {
            end(citizenId, custody, at);
        } else {
            representation.nameCustodyHolder(citizenId, custody.custodyName(), custody.custodyCpr(), at);
        }
        events.by(
                change.sender(),
                change.journeyId(),
                EventKind.CUSTODY_CHANGED,
                null,
                Map.of("custody", custody.custodyChange()));
        return Map.of();
    }

    private void end(UUID citizenId, Custody custody, OffsetDateTime at) {
        representation.endCustodyOf(citizenId, custody.custodyHolder(), custody.custodyCpr(), at);
        outbox.stopToFormerRepresentatives(citizenId);
        if (!representation.hasCustodyHolder(citizenId)) {
            journeys.of(citizenId).forEach(consents::endCustodyHolders);
        }
    }

    /**
     * The message {@code custody-changed}.
     *
     * @param custodyChange code list {@code custody-change}
     * @param custodyHolder whose custody ends; null when the number says it
     * @param custodyName who has custody from now on; null when one ends
     * @param custodyCpr ten digits; null when an id says whose custody ends
     * @param custodySince the first day it is so; null: from the moment it was told
     */
    record Custody(
            String custodyChange, UUID custodyHolder, String custodyName, String custodyCpr, LocalDate custodySince) {

        boolean isOver() {
            return "ends".equals(custodyChange);
        }

        OffsetDateTime since(OffsetDateTime told) {
            return custodySince == null ? told : BirthDate.startOf(custodySince);
        }

        /** Without the content, which is personal data. */
        @Override
        public String toString() {
            return "Custody[…]";
        }
    }
}
