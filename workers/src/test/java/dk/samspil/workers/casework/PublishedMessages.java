package dk.samspil.workers.casework;

import dk.samspil.workers.job.EngineMessages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what the workers tell the engine; a job that failed has told nothing, as far as a test can see. */
class PublishedMessages implements EngineMessages {

    private final List<Message> messages = new CopyOnWriteArrayList<>();

    record Message(String name, String correlationKey, String messageId, Map<String, Object> variables) {}

    @Override
    public void publish(String name, String correlationKey, String messageId, Map<String, Object> variables) {
        messages.add(new Message(name, correlationKey, messageId, variables));
    }

    /** The messages for one process instance, oldest first. */
    List<Message> to(Object correlationKey) {
        return messages.stream()
                .filter(message -> message.correlationKey().equals(correlationKey.toString()))
                .toList();
    }
}
