package dk.samspil.portal.journey;

import dk.samspil.portal.reference.Code;
import dk.samspil.portal.reference.ReferenceCodes;
import dk.samspil.portal.staff.Department;
import dk.samspil.portal.staff.Person;
import dk.samspil.portal.staff.StaffDirectory;
import java.util.List;
import org.mapstruct.Named;
import org.springframework.stereotype.Component;

/** Puts names to the keys, user ids and codes of a journey. */
@Component
class JourneyNames {

    private final StaffDirectory staff;
    private final ReferenceCodes codes;

    JourneyNames(StaffDirectory staff, ReferenceCodes codes) {
        this.staff = staff;
        this.codes = codes;
    }

    /** A department, or a party outside all of them that was asked for something. */
    Department department(String key) {
        if (key == null) {
            return null;
        }
        return codes.known("party").contains(key)
                ? new Department(key, codes.code("party", key).name())
                : staff.department(key);
    }

    /** Null for nobody, and for whom the staff directory does not know: a partner system, for one. */
    Person person(String userId) {
        return userId == null ? null : staff.byId(userId).orElse(null);
    }

    @Named("sourceName")
    String sourceName(String source) {
        return codes.code("source", source).name();
    }

    @Named("urgencyName")
    String urgencyName(String urgency) {
        return urgency == null ? null : codes.code("urgency", urgency).name();
    }

    @Named("escalationAudience")
    String escalationAudience(String audience) {
        return audience == null
                ? null
                : codes.code("escalation-audience", audience).name();
    }

    @Named("needs")
    List<Code> needs(List<String> needs) {
        return needs.stream().map(need -> codes.code("need", need)).toList();
    }

    @Named("signs")
    List<Code> signs(List<String> signs) {
        return signs.stream().map(sign -> codes.code("sign", sign)).toList();
    }

    @Named("endReason")
    Code endReason(String reason) {
        return codes.code("journey-end", reason);
    }

    Code bounceReason(String reason) {
        return codes.code("bounce-reason", reason);
    }

    @Named("departmentName")
    String departmentName(String key) {
        return department(key).name();
    }
}
