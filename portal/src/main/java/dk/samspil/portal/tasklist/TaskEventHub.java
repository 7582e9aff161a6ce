package dk.samspil.portal.tasklist;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Caller;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Passes task events on to the browsers that may see them. */
@Component
class TaskEventHub {

    private final AccessPolicy policy;
    private final Set<TaskSubscription> subscriptions = ConcurrentHashMap.newKeySet();

    TaskEventHub(AccessPolicy policy) {
        this.policy = policy;
    }

    /** @param lifetime how long the caller's departments, as known now, may be relied on */
    SseEmitter subscribe(Caller caller, Duration lifetime) {
        var emitter = new SseEmitter(lifetime.toMillis());
        var subscription = new TaskSubscription(emitter, department -> policy.hearsOf(caller, department));
        subscriptions.add(subscription);
        emitter.onCompletion(() -> end(subscription));
        emitter.onTimeout(() -> end(subscription));
        emitter.onError(failure -> end(subscription));
        subscription.start();
        return emitter;
    }

    void publish(TaskEvent event) {
        subscriptions.forEach(subscription -> subscription.offer(event));
    }

    void close() {
        subscriptions.forEach(this::end);
    }

    int size() {
        return subscriptions.size();
    }

    private void end(TaskSubscription subscription) {
        subscriptions.remove(subscription);
        subscription.end();
    }
}
