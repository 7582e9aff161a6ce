package dk.samspil.portal.message;

import dk.samspil.portal.access.Action;
import dk.samspil.portal.forms.JsonFields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a journey can be told: who may say it, and with what. The name is the message in the models, whose variables
 * are {@code submissionId} and the ids among the fields.
 */
enum MessageKind {
    CITIZEN_WANTS_TO_TALK("citizen-wants-to-talk", Action.MESSAGE_SEND, Field.text("text")),
    CONSENT_WITHDRAWN("consent-withdrawn", Action.MESSAGE_SEND, Field.consent("consentId")),
    COMPLAINT_RECEIVED(
            "complaint-received", Action.MESSAGE_SEND, Field.decision("decisionId"), Field.requiredText("text")),
    ACUTE_EVENT("acute-event", Action.MESSAGE_OF_STAFF, Field.requiredText("text")),
    COORDINATOR_AWAY("coordinator-away", Action.MESSAGE_OF_STAFF, Field.date("until"), Field.text("text")),
    GUARDIANSHIP_CHANGED("guardianship-changed", Action.MESSAGE_OF_STAFF, Field.text("text")),
    CITIZEN_DIED("citizen-died", Action.REGISTER_EVENT_SEND),
    CITIZEN_MOVED("citizen-moved", Action.REGISTER_EVENT_SEND);

    private static final int TEXT = 4_000;

    private final String code;
    private final Action action;
    private final List<Field> fields;

    MessageKind(String code, Action action, Field... fields) {
        this.code = code;
        this.action = action;
        this.fields = List.of(fields);
    }

    String code() {
        return code;
    }

    /** What the sender must be allowed to do. */
    Action action() {
        return action;
    }

    List<Field> fields() {
        return fields;
    }

    /** The kind that people may send; those of the register alone are none. */
    static Optional<MessageKind> ofPeople(String code) {
        return of(Arrays.stream(values()).filter(kind -> kind.action != Action.REGISTER_EVENT_SEND), code);
    }

    /** The kind that the register may send. */
    static Optional<MessageKind> ofRegister(String code) {
        return of(Stream.of(CITIZEN_DIED, CITIZEN_MOVED, GUARDIANSHIP_CHANGED), code);
    }

    private static Optional<MessageKind> of(Stream<MessageKind> kinds, String code) {
        return kinds.filter(kind -> kind.code.equals(code)).findFirst();
    }

    /**
     * A field of a message.
     *
     * @param about the table whose row of the same journey the field names, and so a variable of the message; null for
     *     anything else, which stays out of the engine
     */
    record Field(String name, Reader reader, About about) {

        static Field text(String name) {
            return new Field(name, (fields, field) -> fields.text(field, TEXT), null);
        }

        static Field requiredText(String name) {
            return new Field(name, (fields, field) -> fields.requiredText(field, TEXT), null);
        }

        static Field date(String name) {
            return new Field(name, JsonFields::date, null);
        }

        static Field consent(String name) {
            return new Field(name, JsonFields::requiredId, About.CONSENT);
        }

        static Field decision(String name) {
            return new Field(name, JsonFields::requiredId, About.DECISION);
        }
    }

    /** Reads a field, noting what is wrong; null when it is absent or wrong. */
    interface Reader {
        Object read(JsonFields fields, String name);
    }

    /** What a message can be about. */
    enum About {
        /** Only a consent that stands can be withdrawn. */
        CONSENT,
        /** Only a decision that was delivered can be complained about. */
        DECISION
    }
}
