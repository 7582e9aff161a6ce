package dk.samspil.portal.message;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.problem.FieldErrors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells journeys something: people about one journey, the register about a citizen. */
@RestController
class MessageController {

    private static final Pattern CPR = Pattern.compile("[0-9]{6}-?[0-9]{4}");

    private final AccessPolicy policy;
    private final JourneyMessages messages;
    private final JsonMapper json;

    MessageController(AccessPolicy policy, JourneyMessages messages, JsonMapper json) {
        this.policy = policy;
        this.messages = messages;
        this.json = json;
    }

    @PostMapping("/api/journeys/{journeyId}/messages")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Tells a journey: wants to talk, withdraws a consent, complains, something acute, …")
    Sent send(Caller caller, @PathVariable UUID journeyId, @RequestBody Message message) {
        ObjectNode content = message.content() == null ? json.createObjectNode() : message.content();
        return new Sent(messages.send(caller, journeyId, message.kind(), content));
    }

    @PostMapping("/api/register-events")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary =
                    "The CPR register tells that a citizen died, moved, got another guardian or custody holder, or is reached another way",
            description = """
                    What content holds depends on kind. citizen-died: nothing. citizen-moved: text, or nothing. guardianship-changed:
                    guardianshipForm (section-5, section-6, section-7 or ended), guardianName unless it has ended, and,
                    where known, guardianCpr (ten digits) and guardianshipSince (YYYY-MM-DD, not in the future).
                    custody-changed: custodyChange (begins or ends), custodyCpr, custodyName when it begins, and, where
                    known, custodySince (YYYY-MM-DD, not in the future).
                    contact-marks-changed: protectedAddress and postExempt, true or false, both as they are now.
                    A faulty content is answered with 422 and every faulty field.""")
    void register(Caller caller, @RequestBody RegisterEvent event) {
        policy.require(caller, Action.REGISTER_EVENT_SEND);
        Optional<MessageKind> kind = MessageKind.ofRegister(event.kind());
        boolean isNumber = event.cpr() != null && CPR.matcher(event.cpr()).matches();
        new FieldErrors()
                .addUnless(kind.isPresent(), "kind", "Den slags hændelse kendes ikke.")
                .addUnless(isNumber, "cpr", "Skriv CPR-nummeret med 10 cifre.")
                .throwIfAny();
        ObjectNode content = event.content() == null ? json.createObjectNode() : event.content();
        messages.sendForRegister(caller, kind.orElseThrow(), event.cpr().replace("-", ""), content);
    }

    /**
     * What a journey is told.
     *
     * @param kind citizen-wants-to-talk, consent-withdrawn, complaint-received, acute-event, coordinator-away,
     *     guardianship-changed, custody-changed, appeal-decided, review-asked, provider-status, incident-reported, provider-closing,
     *     department-joined, journey-reopened, relative-named, transition-asked, transition-declined, parents-disagree,
     *     adult-desk-refused, contact-marks-changed, resumption-asked or citizen-moved
     * @param content the kind's fields
     */
    record Message(String kind, ObjectNode content) {

        /** Keeps what people write out of logs. */
        @Override
        public String toString() {
            return "Message[" + kind + "]";
        }
    }

    /** @param submissionId the stored message */
    record Sent(UUID submissionId) {}

    /**
     * What the register tells of a citizen.
     *
     * @param kind citizen-died, citizen-moved, guardianship-changed, custody-changed or contact-marks-changed
     * @param content the kind's fields; null: none
     */
    record RegisterEvent(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "770260-0008")
            String cpr,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    allowableValues = {
                        "citizen-died",
                        "citizen-moved",
                        "guardianship-changed",
                        "custody-changed",
                        "contact-marks-changed"
                    })
            String kind,

            @Schema(
                    type = "object",
                    example = "{\"guardianshipForm\": \"section-5\", \"guardianName\": \"Ida Juhl\","
                            + " \"guardianCpr\": \"6101800011\", \"guardianshipSince\": \"2026-11-02\"}")
            ObjectNode content) {

        /** Keeps the number out of logs. */
        @Override
        public String toString() {
            return "RegisterEvent[" + kind + "]";
        }
    }
}
