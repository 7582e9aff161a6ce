package dk.samspil.workers.assessment;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the child's view, or why the conversation was not held; without one of them nothing is concluded. */
@Component
class RecordChildTalkWorker implements JobWorker {

    private final TaskAnswers answers;
    private final AssessmentRepository assessments;
    private final ChildTalkRepository talks;
    private final JourneyEvents events;

    RecordChildTalkWorker(
            TaskAnswers answers, AssessmentRepository assessments, ChildTalkRepository talks, JourneyEvents events) {
        this.answers = answers;
        this.assessments = assessments;
        this.talks = talks;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-child-talk";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<ChildTalk> answer = answers.of(job, ChildTalk.class);
        Assessment assessment = assessments.lock(job);
        ChildTalk talk = answer.content().valid();
        talks.keep(assessment, talk, answer.createdAt());
        events.by(
                answer.sender(),
                assessment.journeyId(),
                talk.isHeld() ? EventKind.CHILD_TALKED : EventKind.CHILD_NOT_TALKED,
                job.text("department"),
                Map.of());
        return Map.of();
    }
}
