package dk.samspil.portal.message;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.access.Capacity;
import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.forms.JsonFields;
import dk.samspil.portal.message.MessageKind.About;
import dk.samspil.portal.message.MessageKind.Field;
import dk.samspil.portal.message.MessageKind.Known;
import dk.samspil.portal.message.MessageRecords.Resumable;
import dk.samspil.portal.problem.ConflictException;
import dk.samspil.portal.problem.FieldErrors;
import dk.samspil.portal.problem.NotFoundException;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.StaffDirectory;
import dk.samspil.portal.submission.EngineMessage;
import dk.samspil.portal.submission.Submission;
import dk.samspil.portal.submission.SubmissionPublisher;
import dk.samspil.portal.submission.SubmissionRepository;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stores what a journey is told, then tells its processes; from then on it will be told, whatever fails in between. */
@Service
class JourneyMessages {

    private static final String KIND = "kind";
    private static final String SOURCE = "source";
    private static final String REGISTER = "register";

    private final AccessPolicy policy;
    private final MessageRecords records;
    private final SubmissionRepository submissions;
    private final SubmissionPublisher publisher;
    private final Known known;
    private final ReferenceCodes codes;
    private final StaffDirectory staff;
    private final JsonMapper json;
    private final Clock clock;

    JourneyMessages(
            AccessPolicy policy,
            MessageRecords records,
            SubmissionRepository submissions,
            SubmissionPublisher publisher,
            ReferenceCodes codes,
            CprCheck cprCheck,
            StaffDirectory staff,
            JsonMapper json,
            Clock clock) {
        this.policy = policy;
        this.records = records;
        this.submissions = submissions;
        this.publisher = publisher;
        this.known = new Known(codes, cprCheck, clock);
        this.codes = codes;
        this.staff = staff;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes what someone tells a journey.
     *
     * @throws dk.samspil.portal.problem.InvalidInputException with every faulty field
     * @throws ConflictException when the journey has ended, or is to open again and may not, or has no plan in force and
     *     so nobody who hears it, or what is to be taken up is under way already
     */
    UUID send(Caller caller, UUID journeyId, String code, ObjectNode fields) {
        String state = records.state(journeyId).orElseThrow(() -> new NotFoundException("Forløbet findes ikke."));
        MessageKind kind = MessageKind.ofPeople(code).orElse(null);
        policy.requireToAct(caller, kind == null ? Action.MESSAGE_SEND : kind.action(), journeyId);
        new FieldErrors()
                .addUnless(kind != null, KIND, "Den slags besked kendes ikke.")
                .throwIfAny();
        requireFit(kind, state, journeyId);
        if (kind.resumes()) {
            policy.requireCoordinator(caller, kind.action(), journeyId);
        }
        if (kind == MessageKind.RELATIVE_NAMED) {
            policy.requireCitizen(caller, kind.action(), journeyId);
            requireOwnConsent(journeyId);
        }
        ObjectNode content = checked(heardAs(kind, journeyId), journeyId, providing(caller, journeyId), fields);
        if (kind.resumes()) {
            requireResumable(journeyId, content.path("resumption").stringValue());
        }
        if (kind == MessageKind.CONSENT_WITHDRAWN) {
            String givenBy =
                    records.givenBy(UUID.fromString(content.path("consentId").stringValue()));
            policy.requireToWithdraw(caller, kind.action(), journeyId, givenBy);
        }
        policy.inCapacity(caller, journeyId)
                .map(Capacity::answerSource)
                .ifPresent(source -> content.put(SOURCE, source));
        return take(Submission.ofMessage(journeyId, caller.userId(), content, clock.instant()))
                .submissionId();
    }

    private void requireFit(MessageKind kind, String state, UUID journeyId) {
        if (!kind.fitsState(state)) {
            throw new ConflictException(
                    state.equals("ended") ? "Forløbet er afsluttet." : "Forløbet er ikke afsluttet.");
        }
        if (kind == MessageKind.JOURNEY_REOPENED && !records.mayReopen(journeyId)) {
            throw new ConflictException("Forløbet kan ikke åbnes igen: borgeren har et andet i gang.");
        }
        if (kind == MessageKind.TRANSITION_ASKED && !records.hasTransitionAhead(journeyId)) {
            throw new ConflictException(
                    "Der er ingen overgang at begynde på: den er i gang, eller den er langt borte.");
        }
    }

    private void requireResumable(UUID journeyId, String resumption) {
        Resumable now = records.resumable(journeyId);
        if (now.underWay() != null) {
            throw new ConflictException(
                    codes.code("resumption-obstacle", now.underWay()).name() + ".");
        }
        if (resumption.equals("gather-plans") && !now.gatherable()) {
            throw new ConflictException("Der er ikke flere planer at samle.");
        }
    }

    private MessageKind heardAs(MessageKind kind, UUID journeyId) {
        if (kind.resumes()) {
            return records.resumable(journeyId).followedUp() ? MessageKind.RESUMPTION_ASKED : MessageKind.HELP_RESUMED;
        }
        return records.hasPlanInForce(journeyId)
                ? kind
                : kind.withoutPlan()
                        .orElseThrow(
                                () -> new ConflictException(
                                        "Ingen plan gælder nu, så ingen følger op på det. Meld det som en hændelse, så ser afdelingen på det."));
    }

    private void requireOwnConsent(UUID journeyId) {
        if (!records.isGivenByCitizen(journeyId)) {
            throw new ConflictException(
                    "Det er den, der har forældremyndigheden, eller din værge, der siger ja for dig. Tal med dem eller din tovholder.");
        }
    }

    /** The departments whose own help alone the caller may speak of; null: of anybody's. */
    private Set<String> providing(Caller caller, UUID journeyId) {
        return policy.inCapacity(caller, journeyId)
                        .filter(Capacity.HELPER::equals)
                        .isPresent()
                ? caller.departments()
                : null;
    }

    private boolean isThere(UUID journeyId, Set<String> provider, Field field, Object value) {
        return field.about() == About.DEPARTMENT
                ? staff.departments().stream().anyMatch(known -> known.key().equals(value))
                        && !staff.isOutside(value.toString())
                : records.has(journeyId, field.about(), (UUID) value, provider);
    }

    /**
     * Takes what the register tells of a citizen; a number that nobody here has tells nobody, and the sender learns nothing.
     *
     * @throws dk.samspil.portal.problem.InvalidInputException with every faulty field of the kind's content
     */
    void sendForRegister(Caller caller, MessageKind kind, String cpr, ObjectNode fields) {
        ObjectNode content = checked(kind, null, null, fields).put(SOURCE, REGISTER);
        records.journeyOf(cpr)
                .ifPresent(
                        journeyId -> take(Submission.ofMessage(journeyId, caller.userId(), content, clock.instant())));
    }

    private Submission take(Submission submission) {
        submissions.insertPending(submission);
        publisher.soon(() -> publish(submission));
        return submission;
    }

    /** Publishes a stored message; false when the engine does not take it now. */
    boolean publish(Submission submission) {
        return publisher.publish(submission, message(submission));
    }

    private ObjectNode checked(MessageKind kind, UUID journeyId, Set<String> provider, ObjectNode sent) {
        var errors = new FieldErrors();
        var fields = new JsonFields(sent, errors);
        ObjectNode content = json.createObjectNode().put(KIND, kind.code());
        kind.fields().forEach(field -> {
            Object value = field.reader().read(fields, known);
            if (value != null && field.about() != null) {
                errors.addUnless(isThere(journeyId, provider, field, value), field.name(), "Findes ikke i forløbet.");
            }
            if (value != null) {
                content.set(field.name(), json.valueToTree(value instanceof Collection<?> ? value : value.toString()));
            }
        });
        fields.rejectOthers();
        errors.throwIfAny();
        return content;
    }

    static EngineMessage message(Submission submission) {
        JsonNode content = submission.content();
        String code = content.required(KIND).stringValue();
        String submissionId = submission.submissionId().toString();
        String journeyId = submission.journeyId().toString();
        if (content.path(SOURCE).asString("").equals(REGISTER)) {
            return new EngineMessage(
                    "register-event",
                    journeyId,
                    submissionId,
                    Map.of("submissionId", submissionId, "journeyId", journeyId, "change", code));
        }
        Optional<MessageKind> kind = MessageKind.ofPeople(code);
        Map<String, Object> variables = new HashMap<>(Map.of("submissionId", submissionId));
        kind.stream()
                .flatMap(one -> one.fields().stream())
                .filter(Field::reachesEngine)
                .map(Field::name)
                .forEach(name -> variables.put(name, content.required(name).stringValue()));
        if (kind.filter(MessageKind::startsProcess).isPresent()) {
            variables.put("journeyId", journeyId);
        }
        String correlationKey = kind.flatMap(MessageKind::correlatesBy)
                .map(field -> content.required(field.name()).stringValue())
                .orElse(journeyId);
        return new EngineMessage(code, correlationKey, submissionId, variables);
    }
}
