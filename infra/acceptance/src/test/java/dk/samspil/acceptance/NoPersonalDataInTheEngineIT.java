package dk.samspil.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.demo.Story;
import dk.samspil.demo.StoryTeller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Design rule 3: a journey full of canary strings leaves none of them in the broker's data or in any log. */
class NoPersonalDataInTheEngineIT {

    private static final String CANARY = "Kanariefugl";
    private static final List<String> SECRETS =
            List.of(CANARY, "630517-4012", "6305174012", "710285-4013", "7102854013", "87654321");

    private static final String CHILD = "6305174020";
    private static final String MOTHER = "7102854020";

    private final RunningPlatform platform = RunningPlatform.get();
    private final Journeys journeys = new Journeys(platform);

    @Test
    void noTextOfAJourneyReachesTheEngineOrALog() throws IOException {
        PortalSession mette = platform.login("mette.krogh");
        PortalSession sara = platform.login("sara.bjerg");
        PortalSession jens = platform.login("jens.toft");
        String journeyId = journeys.journeyOf(journeys.refer(ReferralForm.aboutAChild()
                .with("citizenName", CANARY + "Navn")
                .with("citizenCpr", "630517-4004".replace("4004", "4012"))
                .with("matter", CANARY + "Sag")
                .with("wish", CANARY + "Ønske")
                .with("referrerName", CANARY + "Lærer")
                .with("referrerOrganisation", CANARY + "Skole")
                .with("referrerPhone", "87654321")
                .with("consent", false)));
        journeys.complete(sara, journeys.awaitTask(sara, journeyId, Journeys.HEAR), firstContact());
        String consent = journeys.awaitTask(sara, journeyId, Journeys.CONSENT);
        String onlyHolder = sara.get("/api/tasks/" + consent)
                .json()
                .at("/prefill/answeredBy")
                .asText();
        journeys.complete(
                sara,
                consent,
                Map.of(
                        "answer",
                        "partial",
                        "limits",
                        CANARY + "Grænse",
                        "source",
                        "relative",
                        "answeredBy",
                        onlyHolder));
        String bounced = journeys.awaitTask(mette, journeyId, Journeys.ACCEPT);
        mette.post("/api/tasks/" + bounced + "/claim", "{}");
        mette.put("/api/tasks/" + bounced + "/draft", Journeys.content(Map.of("note", CANARY + "Kladde")));
        mette.post(
                "/api/tasks/" + bounced + "/complete",
                Journeys.content(Map.of(
                        "answer", "not-us",
                        "nextDesk", "school-psychology",
                        "bounceReason", "other-need",
                        "note", CANARY + "Note")));
        journeys.complete(jens, journeys.awaitTask(jens, journeyId, Journeys.ACCEPT), Map.of("answer", "accept"));
        journeys.complete(
                jens,
                journeys.awaitTask(jens, journeyId, Journeys.SCREEN),
                Map.of("screeningTrack", "advice", "severity", List.of("partly-unclear"), "reason", CANARY + "Grund"));
        journeys.complete(
                jens,
                journeys.awaitTask(jens, journeyId, Journeys.NAME_COORDINATOR),
                Map.of("coordinator", platform.userId("jens.toft"), "messageToCitizen", CANARY + "Besked"));
        journeys.awaitEnd(journeyId);

        Path engine = platform.settings().data().resolve("zeebe");
        assertThat(filesWith(engine, journeyId))
                .as("the search finds what the engine does hold")
                .isNotEmpty();
        for (String secret : SECRETS) {
            assertThat(filesWith(engine, secret))
                    .as("files of the engine with " + secret)
                    .isEmpty();
            assertThat(filesWith(platform.settings().logs(), secret))
                    .as("logs with " + secret)
                    .isEmpty();
        }
        for (String name : List.of("jens.toft", "Jens Toft")) {
            assertThat(filesWith(engine, name))
                    .as("files of the engine with " + name)
                    .isEmpty();
        }
    }

    @Test
    void noTextOfAWholeStoryReachesTheEngineOrALog() throws IOException {
        Story story = aboutAnotherChild(Story.named("freja"));
        String journeyId = new StoryTeller(platform).tell(story);

        Path engine = platform.settings().data().resolve("zeebe");
        assertThat(filesWith(engine, journeyId)).isNotEmpty();
        for (String text : texts(story)) {
            assertThat(filesWith(engine, text))
                    .as("files of the engine with " + text)
                    .isEmpty();
            assertThat(filesWith(platform.settings().logs(), text))
                    .as("logs with " + text)
                    .isEmpty();
        }
    }

    /** A citizen has one active journey, and Freja's own is played in the browser. */
    private static Story aboutAnotherChild(Story story) {
        story.referral().put("externalId", "story-of-asger").put("citizenName", "Asger Dahl Mortensen");
        story.referral().put("citizenCpr", CHILD);
        story.answers().stream()
                .flatMap(part -> part.answer().findParents("custodyCpr").stream())
                .forEach(mother -> ((ObjectNode) mother).put("custodyCpr", MOTHER));
        return story;
    }

    /** The names, the numbers and the sentences of a story; and the sentence of who has nothing special to say. */
    private Set<String> texts(Story story) {
        Set<String> texts = new TreeSet<>(Set.of("Aftalt med borgeren.", CHILD, MOTHER));
        Stream.concat(Stream.of(story.referral()), story.answers().stream().map(Story.Part::answer))
                .forEach(answer -> sentences(answer, texts));
        return texts;
    }

    private static void sentences(JsonNode node, Set<String> texts) {
        if (node.isTextual() && node.asText().contains(" ")) {
            texts.add(node.asText());
        }
        node.forEach(child -> sentences(child, texts));
    }

    private static Map<String, ?> firstContact() {
        return Map.ofEntries(
                Map.entry("reached", "reached"),
                Map.entry("wish", CANARY + "Drøm"),
                Map.entry("resources", CANARY + "Styrke"),
                Map.entry("network", CANARY + "Moster"),
                Map.entry("needs", List.of("family")),
                Map.entry("contactForm", "phone"),
                Map.entry("interpreter", CANARY + "Sprog"),
                Map.entry("helper", CANARY + "Bisidder"),
                Map.entry("agreement", "agreed"),
                Map.entry("source", "relative"),
                Map.entry(
                        "custodyHolders", List.of(Map.of("custodyName", CANARY + "Mor", "custodyCpr", "710285-4013"))),
                Map.entry("relatives", List.of(Map.of("relativeName", CANARY + "Pårørende"))));
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
