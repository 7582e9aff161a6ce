package dk.samspil.portal.journey;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.Capacity;
import dk.samspil.portal.journey.JourneyRows.BounceRow;
import dk.samspil.portal.journey.JourneyRows.EventRow;
import dk.samspil.portal.journey.JourneyRows.JourneyRow;
import dk.samspil.portal.problem.NotFoundException;
import dk.samspil.portal.staff.Person;
import dk.samspil.portal.tasklist.Task;
import dk.samspil.portal.tasklist.Tasklist;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Puts a journey's page together for a reader who may see it. */
@Service
class Journeys {

    private final AccessPolicy policy;
    private final JourneyRepository journeys;
    private final Tasklist tasks;
    private final JourneyMapper mapper;
    private final JourneyNames names;
    private final CaseSections sections;
    private final TellableSection tellable;
    private final Clock clock;

    Journeys(
            AccessPolicy policy,
            JourneyRepository journeys,
            Tasklist tasks,
            JourneyMapper mapper,
            JourneyNames names,
            CaseSections sections,
            TellableSection tellable,
            Clock clock) {
        this.clock = clock;
        this.sections = sections;
        this.tellable = tellable;
        this.policy = policy;
        this.journeys = journeys;
        this.tasks = tasks;
        this.mapper = mapper;
        this.names = names;
    }

    /**
     * The journey's page.
     *
     * @throws NotFoundException when there is no such journey
     * @throws dk.samspil.portal.access.DeniedException when the reader may not see it
     */
    JourneyView page(Caller reader, UUID journeyId) {
        JourneyRow journey =
                journeys.journey(journeyId).orElseThrow(() -> new NotFoundException("Forløbet findes ikke."));
        policy.requireJourney(reader, Action.JOURNEY_READ, journeyId);
        Optional<Capacity> capacity = policy.inCapacity(reader, journeyId);
        boolean staff = capacity.isEmpty();
        if (capacity.filter(Capacity.HELPER::equals).isPresent()) {
            return ofHelper(reader, journey);
        }
        boolean acts = capacity.map(Capacity::mayAct).orElse(true);
        List<JourneyView.Deadline> deadlines = mapper.deadlines(journeys.deadlines(journeyId), clock.instant());
        return new JourneyView(
                journeyId,
                journey.state(),
                end(journey),
                citizen(
                        journey,
                        acts,
                        staff || capacity.filter(Capacity.CITIZEN::equals).isPresent()),
                holder(journey),
                names.department(journey.offeredTo()),
                names.person(journey.coordinator()),
                acts ? JourneyView.Deadline.next(deadlines) : null,
                acts ? deadlines : List.of(),
                staff ? referrals(journeyId) : List.of(),
                acts ? mapper.participants(journeys.participants(journeyId)) : List.of(),
                tasks.openOfJourney(reader, journeyId),
                acts ? mapper.events(events(journeyId, capacity)) : List.of(),
                capacity.map(Capacity::code).orElse("staff"),
                acts,
                nextStep(journeyId, acts),
                tellable.of(reader, journeyId, capacity),
                sections.of(reader, journeyId, capacity));
    }

    /** The journeys of a citizen, of those they act for, and of those who let them be told. */
    List<OwnJourney> own(Caller reader) {
        policy.require(reader, Action.JOURNEY_LIST);
        return policy.ownJourneys(reader).entrySet().stream()
                .flatMap(own -> journeys.journey(own.getKey()).stream().map(row -> own(row, own.getValue())))
                .toList();
    }

    private OwnJourney own(JourneyRow row, Capacity capacity) {
        return new OwnJourney(
                row.journeyId(),
                row.state(),
                end(row),
                row.name(),
                capacity.code(),
                names.person(row.coordinator()),
                names.department(row.department()),
                row.offeredTo() != null,
                nextStep(row.journeyId(), capacity.mayAct()));
    }

    /** Who may be told where the case is learns who has the next step and until when, and not what it is about. */
    private JourneyView.Step nextStep(UUID journeyId, boolean named) {
        return journeys.nextStep(journeyId)
                .map(step -> new JourneyView.Step(
                        named ? step.name() : null, names.department(step.department()), step.dueAt()))
                .orElse(null);
    }

    private JourneyView.End end(JourneyRow journey) {
        return journey.endReason() == null
                ? null
                : new JourneyView.End(names.endReason(journey.endReason()), journey.endedAt(), journey.municipality());
    }

    private JourneyView.Citizen citizen(JourneyRow journey, boolean withNumber, boolean withMarks) {
        JourneyView.Citizen whole = mapper.citizen(journey, journey.ageOn(LocalDate.now(clock)));
        return new JourneyView.Citizen(
                whole.name(),
                withNumber ? whole.cpr() : null,
                whole.age(),
                whole.synthetic(),
                withMarks && whole.protectedAddress(),
                withMarks && whole.postExempt());
    }

    /** Who it is about, whom to call, and what the reader's own department is asked, until when. Nothing else. */
    private JourneyView ofHelper(Caller reader, JourneyRow journey) {
        UUID journeyId = journey.journeyId();
        List<Task> own = tasks.openOfJourney(reader, journeyId);
        return new JourneyView(
                journeyId,
                journey.state(),
                end(journey),
                citizen(journey, false, false),
                null,
                null,
                names.person(journey.coordinator()),
                null,
                List.of(),
                List.of(),
                List.of(),
                own,
                List.of(),
                Capacity.HELPER.code(),
                false,
                own.stream()
                        .findFirst()
                        .map(task -> new JourneyView.Step(task.name(), task.department(), task.dueAt()))
                        .orElse(null),
                tellable.of(reader, journeyId, Optional.of(Capacity.HELPER)),
                sections.ofHelper(reader, journeyId));
    }

    // What staff do with their tasks is their working day, not the citizen's case.
    private List<EventRow> events(UUID journeyId, Optional<Capacity> capacity) {
        return journeys.events(journeyId, capacity.map(Capacity::code).orElse("staff")).stream()
                .filter(event -> capacity.isEmpty() || event.taskName() == null)
                .toList();
    }

    private JourneyView.Holder holder(JourneyRow journey) {
        Person person = names.person(
                journeys.assignee(journey.journeyId(), journey.department()).orElse(null));
        return new JourneyView.Holder(names.department(journey.department()), person);
    }

    private List<JourneyView.Referral> referrals(UUID journeyId) {
        Map<UUID, List<JourneyView.Bounce>> bounces = journeys.bounces(journeyId).stream()
                .collect(Collectors.groupingBy(
                        BounceRow::referralId, Collectors.mapping(mapper::bounce, Collectors.toList())));
        return journeys.referrals(journeyId).stream()
                .map(referral -> mapper.referral(referral, bounces.getOrDefault(referral.referralId(), List.of())))
                .toList();
    }
}
