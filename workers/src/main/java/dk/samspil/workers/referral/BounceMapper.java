package dk.samspil.workers.referral;

import dk.samspil.workers.submission.Submission;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** From the desk's answer to the bounce that is kept. */
@Mapper(componentModel = MappingConstants.ComponentModel.SPRING, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface BounceMapper {

    @Mapping(target = "bounceId", expression = "java(java.util.UUID.randomUUID())")
    @Mapping(target = "referralId", source = "referral.referralId")
    @Mapping(target = "journeyId", source = "referral.journeyId")
    @Mapping(target = "fromDepartment", source = "referral.department")
    @Mapping(target = "toDepartment", source = "answer.content.nextDesk")
    @Mapping(target = "reason", source = "answer.content.bounceReason")
    @Mapping(target = "note", source = "answer.content.note")
    @Mapping(target = "bouncedBy", source = "answer.sender")
    @Mapping(target = "bouncedAt", source = "answer.createdAt")
    Bounce toBounce(Referral referral, Submission<DeskAnswer> answer);
}
