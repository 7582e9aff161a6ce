package dk.samspil.workers.followup;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import dk.samspil.workers.journey.EventKind;
import dk.samspil.workers.journey.JourneyEvents;
import dk.samspil.workers.journey.JourneyRepository;
import dk.samspil.workers.journey.ParticipantRepository;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens a round and takes up everything that is noted. Departments that have joined take part from now on, and are asked
 * for their proposal; what the coordinator takes up is told to the citizen. The round is for who has the journey now: others may have had it when the plan began.
 */
@Component
class OpenFollowUpWorker implements JobWorker {

    private final FollowUps followUps;
    private final NotedOccasions occasions;
    private final Resumptions resumptions;
    private final KnownHelp knownHelp;
    private final ParticipantRepository participants;
    private final JourneyRepository journeys;
    private final JourneyEvents events;
    private final Clock clock;

    OpenFollowUpWorker(
            FollowUps followUps,
            NotedOccasions occasions,
            Resumptions resumptions,
            KnownHelp knownHelp,
            ParticipantRepository participants,
            JourneyRepository journeys,
            JourneyEvents events,
            Clock clock) {
        this.followUps = followUps;
        this.occasions = occasions;
        this.resumptions = resumptions;
        this.knownHelp = knownHelp;
        this.participants = participants;
        this.journeys = journeys;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String jobType() {
        return "open-follow-up";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        UUID journeyId = job.id("journeyId");
        UUID planId = job.id("planId");
        String occasion = job.text("occasion");
        if (occasions.waiting(planId).isEmpty()) {
            occasions.note(
                    journeyId, planId, occasion, job.optionalId("submissionId").orElse(null));
        }
        FollowUp opened = followUps.open(journeyId, planId, occasion);
        occasions.takeUp(opened);
        List<String> joining = occasions.joining(opened);
        joining.forEach(department -> participants.join(journeyId, department));
        String holder = journeys.holder(journeyId);
        events.bySystem(journeyId, EventKind.FOLLOW_UP_OPENED, holder, Map.of("occasion", occasion));
        List<Resumption> resumed = resumptions.in(opened);
        resumed.forEach(resumption -> resumptions.begin(resumption, holder));
        Map<String, Object> round = new HashMap<>(begun(opened, holder, joining));
        round.putAll(takenUp(journeyId, resumed));
        return round;
    }

    /** The themes to assess again, and whose plans become one: nobody's, when none are to be gathered. */
    private Map<String, Object> takenUp(UUID journeyId, List<Resumption> resumed) {
        boolean gathers = resumed.stream().anyMatch(Resumption::gathersPlans);
        return Map.of(
                "needsAgain",
                resumed.stream()
                        .flatMap(resumption -> resumption.needs().stream())
                        .distinct()
                        .toList(),
                "gatherFrom",
                gathers ? knownHelp.departments(journeyId) : List.of(),
                "gatherLaws",
                gathers ? knownHelp.laws(journeyId) : List.of());
    }

    /** Nothing is agreed yet: the plan goes on as it is. */
    private Map<String, Object> begun(FollowUp opened, String holder, List<String> joining) {
        return Map.of(
                "followUpId",
                opened.followUpId().toString(),
                "openedAt",
                ISO_OFFSET_DATE_TIME.format(OffsetDateTime.now(clock)),
                "department",
                holder,
                "planResult",
                "continue",
                "cuts",
                List.of(),
                "proposers",
                joining,
                "minorChange",
                false,
                "goalChanged",
                false,
                "newNeeds",
                List.of());
    }
}
