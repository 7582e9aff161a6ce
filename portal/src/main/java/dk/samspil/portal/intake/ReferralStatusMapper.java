package dk.samspil.portal.intake;

import dk.samspil.portal.intake.ReferralStatus.Progress;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** From what the tables hold to what the sender may know. */
@Mapper(componentModel = "spring", unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ReferralStatusMapper {

    @Mapping(target = "status", source = "state", defaultExpression = "java(ReferralStatus.Progress.RECEIVED)")
    ReferralStatus toStatus(ReferralRow row);

    default Progress progress(String state) {
        return switch (state) {
            case "registered" -> Progress.RECEIVED;
            case "routed" -> Progress.IN_PROGRESS;
            case "accepted" -> Progress.ACCEPTED;
            case "closed" -> Progress.CLOSED;
            default -> throw new IllegalStateException("casework.referral has no state " + state);
        };
    }
}
