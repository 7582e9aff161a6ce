package dk.samspil.portal.journey;

import dk.samspil.portal.journey.JourneyRows.BounceRow;
import dk.samspil.portal.journey.JourneyRows.DeadlineRow;
import dk.samspil.portal.journey.JourneyRows.EventRow;
import dk.samspil.portal.journey.JourneyRows.JourneyRow;
import dk.samspil.portal.journey.JourneyRows.ParticipantRow;
import dk.samspil.portal.journey.JourneyRows.ReferralRow;
import dk.samspil.portal.reference.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;

/** From what the tables hold to what the page shows. */
@Mapper(
        componentModel = "spring",
        uses = {JourneyNames.class, EventTexts.class},
        imports = Language.class,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface JourneyMapper {

    @Mapping(target = "cpr", qualifiedByName = "hyphenated")
    @Mapping(target = "age", expression = "java(age(row.birthDate(), today))")
    JourneyView.Citizen citizen(JourneyRow row, LocalDate today);

    @Mapping(target = "sourceName", source = "row.source", qualifiedByName = "sourceName")
    @Mapping(target = "urgencyName", source = "row.urgency", qualifiedByName = "urgencyName")
    @Mapping(target = "needs", source = "row.needs", qualifiedByName = "needs")
    @Mapping(target = "signs", source = "row.signs", qualifiedByName = "signs")
    JourneyView.Referral referral(ReferralRow row, List<JourneyView.Bounce> bounces);

    JourneyView.Bounce bounce(BounceRow row);

    @Mapping(target = "name", expression = "java(Language.choose(row.nameDa(), row.nameEn()))")
    @Mapping(target = "basis", source = "legalBasis")
    @Mapping(target = "overdue", expression = "java(row.isOverdue(now))")
    @Mapping(target = "toldLast", qualifiedByName = "escalationAudience")
    JourneyView.Deadline deadline(DeadlineRow row, @Context Instant now);

    List<JourneyView.Deadline> deadlines(List<DeadlineRow> rows, @Context Instant now);

    @Mapping(target = "key", source = "department")
    @Mapping(target = "name", source = "department", qualifiedByName = "departmentName")
    JourneyView.Participant participant(ParticipantRow row);

    List<JourneyView.Participant> participants(List<ParticipantRow> rows);

    @Mapping(target = "title", source = ".", qualifiedByName = "title")
    @Mapping(target = "text", source = ".", qualifiedByName = "text")
    JourneyView.Event event(EventRow row);

    List<JourneyView.Event> events(List<EventRow> rows);

    default int age(LocalDate birthDate, LocalDate today) {
        return birthDate.until(today).getYears();
    }

    @Named("hyphenated")
    default String hyphenated(String cpr) {
        return cpr.substring(0, 6) + "-" + cpr.substring(6);
    }
}
