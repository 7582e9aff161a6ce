package dk.samspil.workers.newdate;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.citizen.BirthDate;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.outbox.Outbox;
import dk.samspil.workers.outbox.Template;
import dk.samspil.workers.submission.Submission;
import dk.samspil.workers.submission.TaskAnswers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps the new date of what is late, writes it to the party with the reason (retssikkerhedsloven § 3 [S19]), and says when
 * that date has passed too. Who waits no more is written nothing.
 */
@Component
class RecordExpectedDateWorker implements JobWorker {

    private final TaskAnswers answers;
    private final NewDates dates;
    private final JourneyRepository journeys;
    private final Outbox outbox;
    private final JourneyEvents events;

    RecordExpectedDateWorker(
            TaskAnswers answers, NewDates dates, JourneyRepository journeys, Outbox outbox, JourneyEvents events) {
        this.answers = answers;
        this.dates = dates;
        this.journeys = journeys;
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public String jobType() {
        return "record-expected-date";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Submission<NewDate> answer = answers.of(job, NewDate.class);
        NewDate given = answer.content();
        UUID deadlineId = job.id("deadlineId");
        dates.give(deadlineId, given.newDate(), given.newDateReason())
                .ifPresent(code -> tell(answer, deadlineId, job.text("department"), code));
        return Map.of(
                "newDateAt",
                ISO_OFFSET_DATE_TIME.format(BirthDate.startOf(given.newDate().plusDays(1))));
    }

    private void tell(Submission<NewDate> answer, UUID deadlineId, String department, String code) {
        UUID journeyId = answer.journeyId();
        outbox.toParty(
                journeyId, journeys.citizenOf(journeyId), Template.EXPECTED_DATE, Map.of("deadlineId", deadlineId));
        events.by(answer.sender(), journeyId, EventKind.NEW_DATE_GIVEN, department, Map.of("code", code));
    }

    /** The form {@code new-date-give-new-date}. */
    record NewDate(LocalDate newDate, String newDateReason) {}
}
