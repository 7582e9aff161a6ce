package dk.samspil.workers.job;

import java.util.Map;

/** Tells waiting processes that something has happened. */
public interface EngineMessages {

    /**
     * Publishes a message as soon as the job's effect is kept: never for an effect that failed, never before who hears of it
     * can see the effect, and never lost, since the job comes again until both have happened. So the same message may be
     * published twice, and the engine takes one of the same name, key and id.
     *
     * @param correlationKey which process instance it is for
     * @param messageId what makes it one message, the same each time the job is given: an id of what happened
     * @param variables ids, dates, codes, booleans and department keys only
     */
    void publish(String name, String correlationKey, String messageId, Map<String, Object> variables);
}
