package dk.samspil.workers.consent;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.SubmissionRepository;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The citizen lets a relative be told where the case is, on their own page. */
@Component
class RecordRelativeWorker implements JobWorker {

    private final SubmissionRepository submissions;
    private final ToldRelatives relatives;
    private final JourneyEvents events;

    RecordRelativeWorker(SubmissionRepository submissions, ToldRelatives relatives, JourneyEvents events) {
        this.submissions = submissions;
        this.relatives = relatives;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-relative";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<Naming> named = submissions.of(job, Naming.class);
        Naming naming = named.content();
        relatives.name(
                named.journeyId(),
                new ToldRelatives.Named(naming.relativeName(), naming.relativeCpr(), true),
                naming.source(),
                named.sender(),
                named.createdAt());
        events.by(named.sender(), named.journeyId(), EventKind.RELATIVE_NAMED, null, Map.of());
        return Map.of();
    }

    /** The message {@code relative-named}. */
    record Naming(String relativeName, String relativeCpr, String source) {

        /** Without the content, which is personal data. */
        @Override
        public String toString() {
            return "Naming[…]";
        }
    }
}
