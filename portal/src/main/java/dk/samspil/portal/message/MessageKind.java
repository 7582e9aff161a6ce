package dk.samspil.portal.message;

import dk.samspil.portal.access.Action;
import dk.samspil.portal.cpr.CprCheck;
import dk.samspil.portal.forms.JsonFields;
import dk.samspil.portal.reference.ReferenceCodes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a journey can be told: who may say it, and with what. The name is the message in the models, whose variables
 * are {@code submissionId} and those fields that reach the engine.
 */
enum MessageKind {
    CITIZEN_WANTS_TO_TALK("citizen-wants-to-talk", Action.MESSAGE_SEND, Field.text("text")),
    CONSENT_WITHDRAWN("consent-withdrawn", Action.MESSAGE_SEND, Field.consent("consentId")),
    COMPLAINT_RECEIVED(
            "complaint-received", Action.MESSAGE_SEND, Field.decision("decisionId"), Field.requiredText("text")),
    ACUTE_EVENT("acute-event", Action.MESSAGE_OF_STAFF, Field.requiredText("text")),
    COORDINATOR_AWAY("coordinator-away", Action.MESSAGE_OF_STAFF, Field.date("until"), Field.text("text")),
    GUARDIANSHIP_CHANGED(
            "guardianship-changed",
            Action.MESSAGE_OF_STAFF,
            Field.requiredCode("guardianshipForm", "guardianship-form"),
            Field.textUnless("guardianName", "guardianshipForm", "ended"),
            Field.cpr("guardianCpr"),
            Field.pastDate("guardianshipSince")),
    /** Somebody has custody of a child from now on, or no more: named by the journey's id of them, or by number. */
    CUSTODY_CHANGED(
            "custody-changed",
            Action.MESSAGE_OF_STAFF,
            Field.requiredCode("custodyChange", "custody-change"),
            Field.custodyHolder("custodyHolder"),
            Field.textUnless("custodyName", "custodyChange", "ends"),
            Field.cprUnless("custodyCpr", "custodyChange", "ends"),
            Field.pastDate("custodySince")),
    /** The citizen lets a relative be told where the case is. */
    RELATIVE_NAMED(
            "relative-named",
            Action.MESSAGE_OF_CITIZENS,
            Field.requiredName("relativeName"),
            Field.requiredCpr("relativeCpr")),
    APPEAL_DECIDED(
            "appeal-decided",
            Action.APPEAL_DECIDED_SEND,
            Field.complaint("complaintId"),
            Field.engineCode("appealOutcome", "appeal-outcome"),
            Field.text("text")),
    /** The citizen wants the plan looked at, or needs help again while somebody still keeps in touch. */
    REVIEW_ASKED("review-asked", Action.MESSAGE_SEND, Field.text("text")),
    PROVIDER_STATUS("provider-status", Action.MESSAGE_OF_HELPERS, Field.requiredText("text")),
    INCIDENT_REPORTED("incident-reported", Action.MESSAGE_OF_HELPERS, Field.requiredText("text")),
    PROVIDER_CLOSING("provider-closing", Action.MESSAGE_OF_HELPERS, Field.line("lineId"), Field.requiredText("text")),
    DEPARTMENT_JOINED(
            "department-joined", Action.MESSAGE_OF_STAFF, Field.department("joiningDepartment"), Field.text("text")),
    /** The coordinator gathers separate plans in one, or lets themes be assessed again; the plan's follow-up hears it. */
    RESUMPTION_ASKED("resumption-asked", Action.MESSAGE_OF_STAFF, Field.resumption()),
    /** The same while nobody follows up; the journey hears it. */
    HELP_RESUMED("help-resumed", Action.MESSAGE_OF_STAFF, Field.resumption()),
    /** Starts the journey's process again under the same id. */
    JOURNEY_REOPENED("journey-reopened", Action.MESSAGE_SEND, Field.text("text")),
    TRANSITION_ASKED("transition-asked", Action.MESSAGE_SEND, Field.text("text")),
    TRANSITION_DECLINED("transition-declined", Action.MESSAGE_SEND, Field.text("text")),
    PARENTS_DISAGREE("parents-disagree", Action.MESSAGE_OF_STAFF, Field.requiredText("text")),
    ADULT_DESK_REFUSED("adult-desk-refused", Action.MESSAGE_OF_STAFF, Field.requiredText("text")),
    /** How both are now: a protected address (navne- og adressebeskyttelse), exempt from Digital Post. */
    CONTACT_MARKS_CHANGED(
            "contact-marks-changed", Action.MESSAGE_OF_STAFF, Field.flag("protectedAddress"), Field.flag("postExempt")),
    CITIZEN_DIED("citizen-died", Action.REGISTER_EVENT_SEND),
    /** The register tells it, or staff who learn that the citizen belongs to another municipality. */
    CITIZEN_MOVED("citizen-moved", Action.MESSAGE_OF_STAFF, Field.text("text"));

    private static final int TEXT = 4_000;
    private static final int NAME = 200;
    private static final int KEY = 100;

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

    /** A journey that has ended hears one thing only, and one that goes on everything else; custody is the citizen's. */
    boolean fitsState(String journeyState) {
        return this == CUSTODY_CHANGED || (this == JOURNEY_REOPENED) == journeyState.equals("ended");
    }

    /** Whether it takes up assessment or planning again, which is the coordinator's alone. */
    boolean resumes() {
        return this == RESUMPTION_ASKED || this == HELP_RESUMED;
    }

    /** Whether a process begins with it, and must be told which journey it is about. */
    boolean startsProcess() {
        return this == JOURNEY_REOPENED || this == CUSTODY_CHANGED;
    }

    /** What it is told as while no plan is in force, since then no follow-up hears it; empty when there is nobody to tell. */
    Optional<MessageKind> withoutPlan() {
        return switch (this) {
            case INCIDENT_REPORTED -> Optional.of(ACUTE_EVENT);
            case REVIEW_ASKED -> Optional.of(CITIZEN_WANTS_TO_TALK);
            case PROVIDER_STATUS, PROVIDER_CLOSING, DEPARTMENT_JOINED -> Optional.empty();
            default -> Optional.of(this);
        };
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
        return of(
                Stream.of(CITIZEN_DIED, CITIZEN_MOVED, GUARDIANSHIP_CHANGED, CUSTODY_CHANGED, CONTACT_MARKS_CHANGED),
                code);
    }

    private static Optional<MessageKind> of(Stream<MessageKind> kinds, String code) {
        return kinds.filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The field by which the waiting process is found; empty: by the journey. */
    Optional<Field> correlatesBy() {
        return fields.stream().filter(field -> field.about() == About.COMPLAINT).findFirst();
    }

    /**
     * A field of a message.
     *
     * @param about the table whose row of the same journey the field names; null for anything else
     * @param reachesEngine whether it is a variable of the message: ids and codes only (design rule 3)
     */
    record Field(String name, Reader reader, About about, boolean reachesEngine) {

        static Field text(String name) {
            return content(name, (fields, known) -> fields.text(name, TEXT));
        }

        static Field requiredText(String name) {
            return content(name, (fields, known) -> fields.requiredText(name, TEXT));
        }

        static Field requiredName(String name) {
            return content(name, (fields, known) -> fields.requiredText(name, NAME));
        }

        /** A text that must be there unless another field holds a certain code. */
        static Field textUnless(String name, String other, String code) {
            return content(
                    name,
                    (fields, known) ->
                            fields.holds(other, code) ? fields.text(name, TEXT) : fields.requiredText(name, TEXT));
        }

        static Field date(String name) {
            return content(name, (fields, known) -> fields.date(name));
        }

        /** A day that has come, in the time of the cases. */
        static Field pastDate(String name) {
            return content(name, (fields, known) -> fields.dateUntil(name, LocalDate.now(known.clock())));
        }

        static Field flag(String name) {
            return content(name, (fields, known) -> fields.requiredFlag(name));
        }

        static Field requiredCpr(String name) {
            return content(name, (fields, known) -> fields.requiredCpr(name, known.cpr()));
        }

        static Field cpr(String name) {
            return content(name, (fields, known) -> fields.cpr(name, known.cpr()));
        }

        /** A CPR number that must be there unless another field holds a certain code. */
        static Field cprUnless(String name, String other, String code) {
            return content(
                    name,
                    (fields, known) -> fields.holds(other, code)
                            ? fields.cpr(name, known.cpr())
                            : fields.requiredCpr(name, known.cpr()));
        }

        /** Whose custody ends, where no number says it. */
        static Field custodyHolder(String name) {
            return new Field(
                    name,
                    (fields, known) -> fields.holds("custodyChange", "ends") && !fields.has("custodyCpr")
                            ? fields.requiredId(name)
                            : fields.id(name),
                    About.CUSTODY_HOLDER,
                    false);
        }

        static Field requiredCode(String name, String codeList) {
            return content(
                    name,
                    (fields, known) -> fields.requiredCode(name, known.codes().known(codeList)));
        }

        static Field engineCode(String name, String codeList) {
            return new Field(
                    name,
                    (fields, known) -> fields.requiredCode(name, known.codes().known(codeList)),
                    null,
                    true);
        }

        /** What is taken up again, the themes to assess, why, and a note. */
        static Field[] resumption() {
            String what = "resumption";
            String reassess = "reassess";
            return new Field[] {
                engineCode(what, what),
                content("needs", (fields, known) -> {
                    Set<String> themes = known.codes().known("need");
                    return fields.holds(what, reassess)
                            ? fields.requiredCodes("needs", themes)
                            : fields.codes("needs", Set.of());
                }),
                content(
                        "reason",
                        (fields, known) -> fields.requiredCode(
                                "reason",
                                known.codes()
                                        .known(fields.holds(what, reassess) ? "reassess-reason" : "gather-reason"))),
                text("text")
            };
        }

        static Field consent(String name) {
            return about(name, About.CONSENT);
        }

        static Field line(String name) {
            return about(name, About.LINE);
        }

        static Field department(String name) {
            return new Field(name, (fields, known) -> fields.requiredText(name, KEY), About.DEPARTMENT, true);
        }

        static Field decision(String name) {
            return about(name, About.DECISION);
        }

        static Field complaint(String name) {
            return about(name, About.COMPLAINT);
        }

        private static Field content(String name, Reader reader) {
            return new Field(name, reader, null, false);
        }

        private static Field about(String name, About about) {
            return new Field(name, (fields, known) -> fields.requiredId(name), about, true);
        }
    }

    /** Reads a field, noting what is wrong; null when it is absent or wrong. */
    interface Reader {
        Object read(JsonFields fields, Known known);
    }

    /** What fields are checked against. */
    record Known(ReferenceCodes codes, CprCheck cpr, Clock clock) {}

    /** What a message can be about. */
    enum About {
        /** Only a consent that stands can be withdrawn. */
        CONSENT,
        /** Only a decision that was delivered can be complained about. */
        DECISION,
        /** Only a complaint that lies with the appeals board can be decided there. */
        COMPLAINT,
        /** Only help that somebody delivers can stop being delivered; who only delivers speaks of their own. */
        LINE,
        /** Only who has custody can have it no more. */
        CUSTODY_HOLDER,
        /** Only a department of the municipality, and none that takes part already. */
        DEPARTMENT
    }
}
