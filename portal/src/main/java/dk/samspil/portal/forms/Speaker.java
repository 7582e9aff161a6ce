package dk.samspil.portal.forms;

import java.util.Optional;
import java.util.UUID;

/**
 * Who answers a form as the citizen or for them.
 *
 * @param source code list {@code answer-source}: who says it
 * @param representation which of those who act for the citizen it is; empty: the citizen
 */
public record Speaker(String source, Optional<UUID> representation) {}
