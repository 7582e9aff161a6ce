package dk.samspil.portal.journey;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.journey.JourneyRows.BounceRow;
import dk.samspil.portal.journey.JourneyRows.JourneyRow;
import dk.samspil.portal.problem.NotFoundException;
import dk.samspil.portal.staff.Person;
import dk.samspil.portal.tasklist.Tasklist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    Journeys(
            AccessPolicy policy, JourneyRepository journeys, Tasklist tasks, JourneyMapper mapper, JourneyNames names) {
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
        List<JourneyView.Deadline> deadlines = mapper.deadlines(journeys.deadlines(journeyId), Instant.now());
        return new JourneyView(
                journeyId,
                journey.state(),
                mapper.citizen(journey, LocalDate.now()),
                holder(journey),
                names.department(journey.offeredTo()),
                names.person(journey.coordinator()),
                JourneyView.Deadline.next(deadlines),
                deadlines,
                referrals(journeyId),
                mapper.participants(journeys.participants(journeyId)),
                tasks.openOfJourney(reader, journeyId),
                mapper.events(journeys.events(journeyId)));
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
