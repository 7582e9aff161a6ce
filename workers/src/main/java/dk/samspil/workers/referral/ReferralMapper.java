package dk.samspil.workers.referral;

import dk.samspil.workers.submission.Submission;
import java.util.UUID;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;

/** From what was sent in to the row that is kept. */
@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface ReferralMapper {

    @Mapping(target = ".", source = "content")
    @Mapping(target = "receivedAt", source = "createdAt")
    ReferralRow toRow(Submission<Intake> submission);

    @Mapping(target = ".", source = "submission.content")
    @Mapping(target = ".", source = "submission")
    @Mapping(target = "receivedAt", source = "submission.createdAt")
    @Mapping(target = "journeyId", source = "activeJourneyId")
    ReferralRow toRow(Submission<Intake> submission, UUID activeJourneyId);
}
