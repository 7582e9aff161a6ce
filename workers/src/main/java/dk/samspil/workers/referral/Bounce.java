package dk.samspil.workers.referral;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A desk handed a referral on; a row of {@code casework.bounce}.
 *
 * @param toDepartment the desk it pointed at; the model may send the referral to leadership instead
 * @param reason code list {@code bounce-reason}
 * @param bouncedBy Keycloak user id
 */
record Bounce(
        UUID bounceId,
        UUID referralId,
        UUID journeyId,
        String fromDepartment,
        String toDepartment,
        String reason,
        String note,
        String bouncedBy,
        OffsetDateTime bouncedAt) {}
