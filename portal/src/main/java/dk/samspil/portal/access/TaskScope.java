package dk.samspil.portal.access;

import java.util.Map;

/**
 * The tasks a caller may see, as a condition on {@code flow.user_task t}.
 *
 * @param condition SQL with named parameters
 * @param parameters values of those parameters
 */
public record TaskScope(String condition, Map<String, Object> parameters) {}
