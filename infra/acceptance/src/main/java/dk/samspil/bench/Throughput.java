package dk.samspil.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Runs a number of clients side by side and counts the journeys that end while it measures. */
final class Throughput {

    private final AtomicLong ended = new AtomicLong();
    private volatile boolean running = true;

    /** A client does one step after the other until it is told to stop. */
    interface Client {
        void step() throws Exception;
    }

    void journeyEnded() {
        ended.incrementAndGet();
    }

    /** Journeys per second after the warm-up. */
    double measure(Iterable<Client> clients) throws InterruptedException {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            clients.forEach(client -> threads.submit(() -> loop(client)));
            TimeUnit.MILLISECONDS.sleep(ReferralBench.WARM_UP.toMillis());
            long before = ended.get();
            TimeUnit.MILLISECONDS.sleep(ReferralBench.MEASURED.toMillis());
            double perSecond = (ended.get() - before) / (double) ReferralBench.MEASURED.toSeconds();
            running = false;
            threads.shutdownNow();
            return perSecond;
        }
    }

    private Void loop(Client client) throws Exception {
        try {
            while (running) {
                client.step();
            }
        } catch (RuntimeException failed) {
            System.err.println("a client failed: " + failed);
            throw failed;
        }
        return null;
    }
}
