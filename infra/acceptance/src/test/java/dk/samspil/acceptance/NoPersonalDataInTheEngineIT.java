package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Design rule 3: a journey full of canary strings leaves none of them in the broker's data or in any log. */
class NoPersonalDataInTheEngineIT {

    private static final String CANARY = "Kanariefugl";

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);

    @Test
    void noTextOfAJourneyReachesTheEngineOrALog() throws IOException {
        PortalSession mette = platform.login("mette.krogh");
        PortalSession jens = platform.login("jens.toft");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()
                .with("citizenName", CANARY + "Navn")
                .with("citizenCpr", "630517-4004".replace("4004", "4012"))
                .with("matter", CANARY + "Sag")
                .with("wish", CANARY + "Ønske")
                .with("referrerName", CANARY + "Lærer")
                .with("referrerOrganisation", CANARY + "Skole")
                .with("referrerPhone", "87654321")));
        String bounced = journeys.awaitTask(mette, journeyId, "Tag imod på bordet");
        mette.post("/api/tasks/" + bounced + "/claim", "{}");
        mette.put("/api/tasks/" + bounced + "/draft", Journeys.content(Map.of("note", CANARY + "Kladde")));
        mette.post(
                "/api/tasks/" + bounced + "/complete",
                Journeys.content(Map.of(
                        "answer", "not-us",
                        "nextDesk", "school-psychology",
                        "bounceReason", "other-need",
                        "note", CANARY + "Note")));
        journeys.complete(jens, journeys.awaitTask(jens, journeyId, "Tag imod på bordet"), Map.of("answer", "accept"));
        journeys.complete(
                jens,
                journeys.awaitTask(jens, journeyId, "Udpeg tovholder"),
                Map.of("coordinator", platform.userId("jens.toft"), "messageToCitizen", CANARY + "Besked"));
        journeys.awaitValue(
                "COMPLETED",
                "samspil_portal",
                "select state from flow.process_instance where journey_id = ?::uuid",
                journeyId);

        Path engine = platform.settings().data().resolve("zeebe");
        assertThat(filesWith(engine, journeyId))
                .as("the search finds what the engine does hold")
                .isNotEmpty();
        for (String secret : List.of(CANARY, "630517-4012", "6305174012", "87654321", "jens.toft", "Jens Toft")) {
            assertThat(filesWith(engine, secret))
                    .as("files of the engine with " + secret)
                    .isEmpty();
        }
        for (String secret : List.of(CANARY, "630517-4012", "6305174012", "87654321")) {
            assertThat(filesWith(platform.settings().logs(), secret))
                    .as("logs with " + secret)
                    .isEmpty();
        }
    }

    private static List<Path> filesWith(Path directory, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            String haystack = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return haystack.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (java.nio.file.NoSuchFileException compactedAway) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
