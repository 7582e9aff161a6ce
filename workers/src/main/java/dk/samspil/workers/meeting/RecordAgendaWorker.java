package dk.samspil.workers.meeting;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.submission.TaskAnswers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the citizen's own points and whether the citizen chairs the meeting. */
@Component
class RecordAgendaWorker implements JobWorker {

    private final TaskAnswers answers;
    private final MeetingRepository meetings;

    RecordAgendaWorker(TaskAnswers answers, MeetingRepository meetings) {
        this.answers = answers;
        this.meetings = meetings;
    }

    @Override
    public String jobType() {
        return "record-agenda";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Agenda agenda = answers.of(job, Agenda.class).content();
        meetings.keepAgenda(meetings.lock(job), agenda.points(), Boolean.TRUE.equals(agenda.citizenChairs()));
        return Map.of();
    }

    /** The form {@code network-meeting-set-agenda}. */
    record Agenda(String point1, String point2, String point3, Boolean citizenChairs) {

        List<String> points() {
            return Stream.of(point1, point2, point3)
                    .filter(Objects::nonNull)
                    .filter(point -> !point.isBlank())
                    .toList();
        }
    }
}
