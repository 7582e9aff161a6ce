package dk.samspil.workers.assessment;

import dk.samspil.workers.citizen.Ages;
import dk.samspil.workers.consent.Consents;
import dk.samspil.workers.contribution.ContributionRepository;
import dk.samspil.workers.deadline.DeadlineRepository;
import dk.samspil.workers.deadline.Deadlines;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.meeting.CalledOffMeetings;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The citizen turns 18 before their assessment is finished: the same assessment goes on under adult law. What was written
 * and answered stays and is used again; what nobody has answered yet is agreed and asked anew, with the adult [K]. The clock
 * runs anew from the birthday [K], since the adult's case begins then.
 */
@Component
class ConvertAssessmentWorker implements JobWorker {

    private final AssessmentRepository assessments;
    private final ContributionRepository contributions;
    private final HearingRepository hearings;
    private final CalledOffMeetings meetings;
    private final Consents consents;
    private final Deadlines rules;
    private final DeadlineRepository deadlines;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    ConvertAssessmentWorker(
            AssessmentRepository assessments,
            ContributionRepository contributions,
            HearingRepository hearings,
            CalledOffMeetings meetings,
            Consents consents,
            Deadlines rules,
            DeadlineRepository deadlines,
            JourneyRepository journeys,
            Outbox outbox,
            JourneyEvents events) {
        this.assessments = assessments;
        this.contributions = contributions;
        this.hearings = hearings;
        this.meetings = meetings;
        this.consents = consents;
        this.rules = rules;
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "convert-assessment";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        AssessmentTypes types = AssessmentTypes.of(job);
        OffsetDateTime now = assessments.now();
        Assessment converted = assessments.lock(job).become(AssessmentState.STARTED);
        UUID journeyId = converted.journeyId();
        endWhatWasUnderWay(converted, job.texts("clockCodes"));
        assessments.convert(converted, types);
        List<String> clock = types.clock(rules, now);
        outbox.toCitizen(journeyId, journeys.citizenOf(journeyId), Template.ASSESSMENT_CONVERTED, Map.of());
        events.bySystem(journeyId, EventKind.ASSESSMENT_CONVERTED, job.text("department"), Map.of());
        return Map.of(
                "clockCodes",
                clock,
                "childAssessment",
                types.isChildAssessment(),
                "underEighteen",
                false,
                "age",
                Ages.ADULT,
                "adultAt",
                Ages.NEVER);
    }

    private void endWhatWasUnderWay(Assessment converted, List<String> clock) {
        deadlines.notApplicable(converted.journeyId(), Set.copyOf(clock));
        Set<UUID> withdrawn = new HashSet<>(contributions.replaceOpen(converted.assessmentId()));
        withdrawn.addAll(hearings.unanswered(converted.assessmentId()));
        withdrawn.addAll(meetings.callOff(converted.journeyId(), "assessment"));
        withdrawn.add(converted.assessmentId());
        withdrawn.forEach(deadlines::cancelAbout);
        consents.endSourceQuestions(converted.journeyId());
    }
}
