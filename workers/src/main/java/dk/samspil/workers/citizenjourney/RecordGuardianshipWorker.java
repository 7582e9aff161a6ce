package dk.samspil.workers.citizenjourney;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.citizen.RepresentationRepository;
import dk.samspil.workers.consent.Consents;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps who is guardian from now on, or that nobody is any more (værgemålsloven §§ 5, 6 and 7 [S38]); who answers for the
 * citizen follows.
 */
@Component
class RecordGuardianshipWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final JourneyRepository journeys;
    private final RepresentationRepository representation;
    private final Consents consents;
    private final JourneyEvents events;
    private final Clock clock;

    RecordGuardianshipWorker(
            SubmissionRepository submissions,
            JourneyRepository journeys,
            RepresentationRepository representation,
            Consents consents,
            JourneyEvents events,
            Clock clock) {
        this.submissions = submissions;
        this.journeys = journeys;
        this.representation = representation;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "record-guardianship";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Guardianship> change = submissions.of(job, Guardianship.class);
        UUID citizenId = journeys.citizenOf(change.journeyId());
        Guardianship guardianship = change.content();
        OffsetDateTime since = guardianship.since(change.createdAt());
        representation.endGuardianship(citizenId, since);
        if (!guardianship.isOver()) {
            representation.appointGuardian(
                    citizenId,
                    guardianship.guardianName(),
                    guardianship.guardianCpr(),
                    guardianship.guardianshipForm(),
                    since);
        }
        events.by(
                change.sender(),
                change.journeyId(),
                EventKind.GUARDIANSHIP_CHANGED,
                null,
                Map.of("guardianship", guardianship.guardianshipForm()));
        return Map.of("askAnew", consents.followGuardianship(change.journeyId(), OffsetDateTime.now(clock)));
    }

    /**
     * The message {@code guardianship-changed}.
     *
     * @param guardianName null when the guardianship has ended
     * @param guardianCpr ten digits, or null when unknown
     * @param guardianshipForm code list {@code guardianship-form}
     * @param guardianshipSince the first day it is so; null: from the moment it was told
     */
    record Guardianship(String guardianName, String guardianCpr, String guardianshipForm, LocalDate guardianshipSince) {

        boolean isOver() {
            return "ended".equals(guardianshipForm);
        }

        OffsetDateTime since(OffsetDateTime told) {
            return guardianshipSince == null ? told : BirthDate.startOf(guardianshipSince);
        }

        /** Without the content, which is personal data. */
        @Override
        public String toString() {
            return "Guardianship[…]";
        }
    }
}
