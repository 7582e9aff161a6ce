package dk.samspil.portal.submission;

import java.util.Map;

/**
 * What the engine is told of a submission: ids and codes alone (design rule 3).
 *
 * @param name the message's name in the models
 * @param correlationKey what the waiting process is found by
 * @param messageId by which the engine knows a message that comes again
 * @param variables what the process learns
 */
public record EngineMessage(String name, String correlationKey, String messageId, Map<String, Object> variables) {}
