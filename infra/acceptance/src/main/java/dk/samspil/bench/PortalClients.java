package dk.samspil.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspil.acceptance.Answer;
import dk.samspil.acceptance.PartnerSystem;
import dk.samspil.acceptance.PortalSession;
import dk.samspil.acceptance.ReferralForm;
import dk.samspil.acceptance.RunningPlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Clients that do over HTTP what a partner system and a caseworker do: send, list, claim, complete. */
final class PortalClients implements Throughput.Client {

    private static final int PAGE = 50;

    private final Throughput throughput;
    private final PartnerSystem school;
    private final PortalSession sara;
    private final String coordinator;

    private PortalClients(Throughput throughput, RunningPlatform platform) {
        this.throughput = throughput;
        this.school = platform.partner("partner-school");
        this.sara = platform.login("sara.bjerg");
        this.coordinator = platform.userId("sara.bjerg");
    }

    static double measure(RunningPlatform platform) throws InterruptedException {
        Throughput throughput = new Throughput();
        List<Throughput.Client> clients = new ArrayList<>();
        for (int i = 0; i < ReferralBench.CLIENTS; i++) {
            clients.add(new PortalClients(throughput, platform));
        }
        return throughput.measure(clients);
    }

    /** One referral in, two tasks done: in the long run a journey ends with each step. */
    @Override
    public void step() {
        school.post("/api/referrals", ReferralForm.aboutAChild().json());
        completeOne();
        completeOne();
    }

    private void completeOne() {
        JsonNode tasks =
                sara.get("/api/tasks?assignment=unclaimed&limit=" + PAGE).json().path("tasks");
        if (tasks.isEmpty()) {
            return;
        }
        JsonNode task = tasks.get(ThreadLocalRandom.current().nextInt(tasks.size()));
        String path = "/api/tasks/" + task.path("key").asText();
        if (sara.post(path + "/claim", "{}").status() != 200) {
            return;
        }
        boolean last = task.path("name").asText().equals("Udpeg tovholder");
        Answer answer = sara.post(
                path + "/complete",
                last
                        ? "{\"content\":{\"coordinator\":\"" + coordinator + "\",\"messageToCitizen\":\"Vi ringer.\"}}"
                        : "{\"content\":{\"answer\":\"accept\"}}");
        if (last && answer.status() == 200) {
            throughput.journeyEnded();
        }
    }
}
