package dk.samspil.portal.staff;

/** Keycloak cannot be asked now. */
class StaffUnavailableException extends RuntimeException {

    StaffUnavailableException(Throwable cause) {
        super("Keycloak cannot be asked for the staff", cause);
    }
}
