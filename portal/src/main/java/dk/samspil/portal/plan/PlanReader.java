package dk.samspil.portal.plan;

import dk.samspil.portal.reference.Code;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import dk.samspil.portal.staff.StaffDirectory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** From a version as it is stored, codes and keys, to what people read. */
@Component
class PlanReader {

    private final ReferenceCodes codes;
    private final StaffDirectory staff;

    PlanReader(ReferenceCodes codes, StaffDirectory staff) {
        this.codes = codes;
        this.staff = staff;
    }

    PlanDocument read(JsonNode plan, String citizenName) {
        return new PlanDocument(
                UUID.fromString(text(plan, "planId")),
                plan.path("version").asInt(),
                citizenName,
                code("plan-type", plan, "planType"),
                OffsetDateTime.parse(text(plan, "madeAt")),
                text(plan, "goal"),
                text(plan, "hopes"),
                code("answer-source", plan, "goalSource"),
                text(plan, "purpose"),
                text(plan, "easyText"),
                department(plan, "department"),
                person(plan, "coordinator"),
                day(plan, "nextFollowUp"),
                text(plan, "followUpReason"),
                plan.path("aims")
                        .valueStream()
                        .map(aim -> new PlanDocument.Aim(text(aim, "aims"), text(aim, "agreed")))
                        .toList(),
                plan.path("lines").valueStream().map(this::line).toList(),
                plan.path("contacts").valueStream().map(this::contact).toList());
    }

    private PlanDocument.Line line(JsonNode line) {
        return new PlanDocument.Line(
                id(line, "lineId"),
                department(line, "department"),
                code("law", line, "law"),
                code("provision", line, "provision"),
                code("service", line, "service"),
                text(line, "description"),
                text(line, "goal"),
                code("goal-type", line, "goalType"),
                code("functional-level", line, "expectedLevel"),
                text(line, "effort"),
                day(line, "startsOn"),
                line.path("civilSociety").asBoolean(false),
                name(line, "provider"),
                text(line, "state"),
                id(line, "bridgeFor"),
                text(line, "citizenNote"));
    }

    private PlanDocument.Contact contact(JsonNode contact) {
        return new PlanDocument.Contact(
                text(contact, "name"),
                text(contact, "organisation"),
                name(contact, "department"),
                text(contact, "purpose"));
    }

    private Code code(String codeList, JsonNode from, String field) {
        String code = text(from, field);
        return code == null ? null : codes.code(codeList, code);
    }

    private Department department(JsonNode from, String field) {
        String key = text(from, field);
        return key == null ? null : staff.department(key);
    }

    private String name(JsonNode from, String field) {
        Department department = department(from, field);
        return department == null ? null : department.name();
    }

    private Person person(JsonNode from, String field) {
        String userId = text(from, field);
        return userId == null ? null : staff.byId(userId).orElse(null);
    }

    private static LocalDate day(JsonNode from, String field) {
        String day = text(from, field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static UUID id(JsonNode from, String field) {
        String id = text(from, field);
        return id == null ? null : UUID.fromString(id);
    }

    private static String text(JsonNode from, String field) {
        JsonNode value = from.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
