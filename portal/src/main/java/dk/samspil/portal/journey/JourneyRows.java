package dk.samspil.portal.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What the tables hold of one journey: codes, department keys and user ids, no names. */
final class JourneyRows {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private JourneyRows() {}

    /**
     * A journey and its citizen.
     *
     * @param municipality that took it over; null when none did
     */
    record JourneyRow(
            UUID journeyId,
            String state,
            String endReason,
            Instant endedAt,
            String municipality,
            String department,
            String offeredTo,
            String coordinator,
            String name,
            String cpr,
            LocalDate birthDate,
            boolean synthetic,
            boolean protectedAddress,
            boolean postExempt) {

        /** Who has died grows no older. */
        LocalDate ageOn(LocalDate today) {
            return "death".equals(endReason) ? LocalDate.ofInstant(endedAt, DENMARK) : today;
        }
    }

    record ReferralRow(
            UUID referralId,
            String source,
            String matter,
            String wish,
            List<String> needs,
            List<String> signs,
            String referrerName,
            String referrerOrganisation,
            String referrerPhone,
            boolean agreed,
            String urgency,
            Instant receivedAt) {}

    record BounceRow(
            UUID referralId, String from, String to, String reason, String note, Instant at, boolean escalated) {}

    /**
     * A deadline with the words of the rule that was in force when it started.
     *
     * @param toldLast who heard last that it is late; null unless it is late and open
     * @param newDate the date the citizen was given instead; null when none was, or it is done
     */
    record DeadlineRow(
            String code,
            String nameDa,
            String nameEn,
            String kind,
            String legalBasis,
            Instant dueAt,
            Instant fulfilledAt,
            String toldLast,
            Instant toldAt,
            LocalDate newDate) {

        boolean isOverdue(Instant now) {
            return fulfilledAt == null && dueAt.isBefore(now);
        }
    }

    /** An open task. */
    record StepRow(String name, String department, Instant dueAt) {}

    record ParticipantRow(String department, Instant since) {}

    /**
     * Something that happened.
     *
     * @param kind code list {@code event-kind} or {@code task-event}
     * @param taskName the user task it happened to; null when it happened to the journey
     * @param detail the workers' codes and ids, JSON
     * @param deadlineDa name of the deadline that the detail tells the code of; null when it tells none
     * @param deadlineEn the same in English
     * @param escalated the referral was handed on, and went to leadership
     * @param note what the actor wrote; null when nothing
     */
    record EventRow(
            Instant at,
            String kind,
            String department,
            String actor,
            String taskName,
            String detail,
            String deadlineDa,
            String deadlineEn,
            boolean escalated,
            String note) {}
}
