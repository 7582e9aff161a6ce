package dk.samspil.workers.milestone;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A life transition of a journey, as far as its milestones need it.
 *
 * @param turningOn T: the 18th birthday
 * @param toDepartment the adult desk; null until it is known
 * @param receivingAdviser Keycloak user id; null until one is named
 */
record Transition(
        UUID transitionId, UUID journeyId, LocalDate turningOn, String toDepartment, String receivingAdviser) {}
