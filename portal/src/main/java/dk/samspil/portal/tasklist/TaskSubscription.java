package dk.samspil.portal.tasklist;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One browser's stream: a virtual thread that sleeps until there is something to send, so a slow one delays nobody. */
final class TaskSubscription {

    private static final int HEARTBEAT_SECONDS = 15;
    private static final int WAITING = 200;

    private final SseEmitter emitter;
    private final Predicate<String> maySee;
    private final BlockingQueue<TaskEvent> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread sender = Thread.ofVirtual().name("task-stream").unstarted(this::send);

    TaskSubscription(SseEmitter emitter, Predicate<String> maySee) {
        this.emitter = emitter;
        this.maySee = maySee;
    }

    void start() {
        sender.start();
    }

    void end() {
        sender.interrupt();
    }

    /** Events are hints to read again, so a browser that is far behind needs no more than one. */
    void offer(TaskEvent event) {
        boolean forAll = event.department() == null;
        if ((forAll || maySee.test(event.department())) && !waiting.offer(event)) {
            waiting.clear();
            waiting.offer(TaskEvent.MISSED);
        }
    }

    private void send() {
        try {
            emitter.send(SseEmitter.event().comment("open").reconnectTime(1000));
            while (!Thread.currentThread().isInterrupted()) {
                sendNext(waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException gone) {
            // The browser has left; the emitter's own callbacks take the subscription away.
            return;
        }
        emitter.complete();
    }

    private void sendNext(TaskEvent event) throws IOException {
        if (event == null) {
            emitter.send(SseEmitter.event().comment("still here"));
        } else {
            emitter.send(SseEmitter.event().name("tasks").data(event, MediaType.APPLICATION_JSON));
        }
    }
}
