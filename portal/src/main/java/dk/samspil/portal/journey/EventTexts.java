package dk.samspil.portal.journey;

import dk.samspil.portal.journey.JourneyRows.EventRow;
import dk.samspil.portal.reference.Language;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.Person;
import dk.samspil.portal.staff.StaffDirectory;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapstruct.Named;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person reads of an event: its kind's name, what its codes and ids stand for, and what the actor wrote. */
@Component
class EventTexts {

    private final ReferenceCodes codes;
    private final StaffDirectory staff;
    private final JsonMapper json;

    EventTexts(ReferenceCodes codes, StaffDirectory staff, JsonMapper json) {
        this.codes = codes;
        this.staff = staff;
        this.json = json;
    }

    @Named("title")
    String title(EventRow event) {
        return event.taskName() == null
                ? codes.code("event-kind", event.kind()).name()
                : codes.code("task-event", event.kind()).name() + ": " + event.taskName();
    }

    /** Null when the event has nothing to add. */
    @Named("text")
    String text(EventRow event) {
        JsonNode detail = json.readTree(event.detail());
        String text = Stream.of(
                        deadline(event),
                        pointedAt(event, detail),
                        name(
                                detail,
                                "reason",
                                code -> codes.code("bounce-reason", code).name()),
                        name(
                                detail,
                                "deskReason",
                                code -> codes.code("desk-reason", code).name()),
                        name(detail, "coordinator", this::person),
                        name(
                                detail,
                                "transition",
                                code -> codes.code("transition-kind", code).name()),
                        name(
                                detail,
                                "milestone",
                                code -> codes.code("milestone", code).name()),
                        name(
                                detail,
                                "guardianship",
                                code -> codes.code("guardianship-form", code).name()),
                        name(
                                detail,
                                "custody",
                                code -> codes.code("custody-change", code).name()),
                        name(
                                detail,
                                "gather-reason",
                                code -> codes.code("gather-reason", code).name()),
                        name(
                                detail,
                                "reassess-reason",
                                code -> codes.code("reassess-reason", code).name()),
                        name(
                                detail,
                                "source",
                                code -> codes.code("source", code).name()),
                        Stream.ofNullable(event.note()))
                .flatMap(part -> part)
                .collect(Collectors.joining(": "));
        return text.isEmpty() ? null : text;
    }

    /** The desk the referral was handed on to, or, when it went to leadership, what became of it. */
    private Stream<String> pointedAt(EventRow event, JsonNode detail) {
        return name(detail, "to", key -> {
            String to = staff.department(key).name();
            return event.escalated()
                    ? escalated(staff.department(event.department()).name(), to)
                    : to;
        });
    }

    private static String escalated(String from, String to) {
        return Language.choose(
                from + " pegede på " + to + "; sagen gik til ledelsen",
                from + " pointed at " + to + "; the matter went to leadership");
    }

    private static Stream<String> deadline(EventRow event) {
        return event.deadlineDa() == null
                ? Stream.empty()
                : Stream.of(Language.choose(event.deadlineDa(), event.deadlineEn()));
    }

    private String person(String userId) {
        return staff.byId(userId).map(Person::name).orElse(userId);
    }

    private static Stream<String> name(JsonNode detail, String field, UnaryOperator<String> name) {
        return detail.path(field).asStringOpt().map(name).stream();
    }
}
