package dk.samspil.portal.staff;

import java.util.Optional;

/** Where the staff is kept. */
interface StaffSource {

    /** @throws StaffUnavailableException when it cannot be asked now */
    StaffSnapshot read();

    /**
     * Somebody who is in no department, or no longer.
     *
     * @throws StaffUnavailableException when it cannot be asked now
     */
    Optional<Person> find(String userId);
}
