package dk.samspil.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.acceptance.Answer;
import dk.samspil.acceptance.RunningPlatform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a history sends besides answers to tasks: referrals, and what happens to citizens; each once. */
final class HistoryEvents {

    private static final int ACCEPTED = 202;
    private static final String REGISTER = "cpr-register";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Planned(Instant at, Runnable sends) {}

    private final RunningPlatform platform;
    private final People people;
    private final List<Planned> ahead = new ArrayList<>();

    HistoryEvents(RunningPlatform platform, People people, List<PlannedJourney> journeys) {
        this.platform = platform;
        this.people = people;
        journeys.forEach(journey -> {
            ahead.add(new Planned(journey.startsAt(), () -> refer(journey)));
            journey.events().forEach(event -> ahead.add(new Planned(event.at(), () -> happens(journey, event.kind()))));
        });
    }

    Optional<Instant> nextAfter(Instant moment) {
        return ahead.stream().map(Planned::at).filter(at -> at.isAfter(moment)).min(Instant::compareTo);
    }

    /** Sends what is planned until then. */
    boolean act(Instant until) {
        List<Planned> due =
                ahead.stream().filter(planned -> !planned.at().isAfter(until)).toList();
        ahead.removeAll(due);
        due.forEach(planned -> planned.sends().run());
        return !due.isEmpty();
    }

    /** The portal takes a referral once for each id of a sender. */
    private void refer(PlannedJourney journey) {
        String body = journey.referral().toString();
        require(
                platform.isPartner(journey.sender())
                        ? platform.partner(journey.sender()).post("/api/referrals", body)
                        : people.alone(journey.sender(), session -> session.post("/api/referrals", body)),
                journey.externalId());
    }

    private void happens(PlannedJourney journey, String kind) {
        Optional<String> journeyId =
                platform.journeySentAs(journey.externalId()).filter(id -> goesOn(id, kind));
        switch (kind) {
            case "citizen-died", "citizen-moved" -> journeyId.ifPresent(id -> register(journey.cpr(), kind));
            case "consent-withdrawn" ->
                journeyId.map(this::consent).ifPresent(consent -> tell(journeyId.get(), kind, "consentId", consent));
            default -> journeyId.ifPresent(id -> tell(id, kind, "text", "Vil du ringe til mig?"));
        }
    }

    /** Whether the journey is active, and was not told this before: a history may be interrupted and go on. */
    private boolean goesOn(String journeyId, String kind) {
        return platform.text("""
                        select 'yes' from casework.journey j
                         where j.journey_id = ?::uuid and j.state = 'active'
                           and not exists (select from portal.submission s where s.journey_id = j.journey_id
                                              and s.kind = 'message' and s.content ->> 'kind' = ?)""", journeyId, kind) != null;
    }

    private String consent(String journeyId) {
        return platform.text("""
                select consent_id::text from casework.consent
                 where journey_id = ?::uuid and state in ('given', 'partial') order by asked_at limit 1""", journeyId);
    }

    private void register(String cpr, String kind) {
        String body = JSON.createObjectNode().put("cpr", cpr).put("kind", kind).toString();
        require(platform.partner(REGISTER).post("/api/register-events", body), kind);
    }

    private void tell(String journeyId, String kind, String field, String value) {
        ObjectNode message = JSON.createObjectNode().put("kind", kind);
        message.putObject("content").put(field, value);
        String holder = platform.text("select department from casework.journey where journey_id = ?::uuid", journeyId);
        require(
                people.alone(
                        people.of(holder).getFirst(),
                        session -> session.post("/api/journeys/" + journeyId + "/messages", message.toString())),
                kind);
    }

    private static void require(Answer answer, String what) {
        if (answer.status() != ACCEPTED) {
            throw new IllegalStateException(what + ": " + answer.status() + " " + answer.body());
        }
    }
}
