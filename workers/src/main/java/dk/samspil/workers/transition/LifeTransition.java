package dk.samspil.workers.transition;

import dk.samspil.workers.citizen.BirthDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One citizen's life transition.
 *
 * @param kind code list {@code transition-kind}
 * @param state found, running, landed, declined or ended
 * @param tracks code list {@code transition-track}
 * @param turningOn T, the birthday it is about
 * @param toDepartment who takes over; {@code fromDepartment} stays responsible until they have accepted
 * @param readinessMonths from so many months before T readiness is looked at
 * @param lastMonths from so many months before T what is not ready, and not red, is somebody's task too
 * @param offers how often help was offered again after a no
 * @param offeredAt when it was offered last; null: never again yet
 */
record LifeTransition(
        UUID transitionId,
        UUID journeyId,
        UUID citizenId,
        String kind,
        String state,
        List<String> tracks,
        LocalDate turningOn,
        String fromDepartment,
        String toDepartment,
        LocalDate birthDate,
        int readinessMonths,
        int lastMonths,
        int offers,
        OffsetDateTime offeredAt) {

    OffsetDateTime turningAt() {
        return BirthDate.startOf(turningOn);
    }

    /** So many months before T, at the start of the day. */
    OffsetDateTime monthsBefore(int months) {
        return BirthDate.startOf(turningOn.minusMonths(months));
    }

    LocalDate birthday(int age) {
        return new BirthDate(birthDate).birthday(age);
    }

    /** Who has no tracks, because theirs is another kind of transition, is asked everything that is for every track. */
    boolean isFor(List<String> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(tracks::contains);
    }
}
