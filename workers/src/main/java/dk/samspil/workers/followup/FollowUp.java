package dk.samspil.workers.followup;

import java.util.UUID;

/**
 * One round of follow-up.
 *
 * @param occasion code list follow-up-occasion
 */
record FollowUp(UUID followUpId, UUID journeyId, UUID planId, String occasion) {}
