package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story fits the models, the forms and the people there are; seen without an installation. */
class StoryTest {

    private static final Pattern PERSON = Pattern.compile("\\{(?:user|cpr):([^}]+)}");

    private static ProjectModels models;

    @BeforeAll
    static void readTheProject() throws IOException {
        models = new ProjectModels(Path.of(System.getProperty("samspil.home")));
    }

    static List<String> names() {
        return Story.names();
    }

    @Test
    void everyPersonaOfTheDomainHasAStory() {
        assertThat(Story.names())
                .containsExactlyInAnyOrder("emil", "amina", "noah", "freja", "jonas", "maria", "hassan", "birthe");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTaskOfTheStoryIsInTheModels(String name) {
        assertThat(Story.named(name).answers().stream().map(Story.Part::task))
                .allSatisfy(task -> assertThat(models.hasTask(task)).as(task).isTrue());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStoryStopsAtSomethingThatHappens(String name) {
        String end = Story.named(name).until();

        assertThat(models.hasTask(end) || models.hasEvent(end)).as(end).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDemoStopsAtSomethingThatHappensAndWhoAsksIsInTheStory(String name) {
        Story story = Story.named(name);
        String end = story.forDemo().until();

        assertThat(models.hasTask(end) || models.hasEvent(end)).as(end).isTrue();
        assertThat(story.demoAsks() == null || story.cast().contains(story.demoAsks()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyAnswerIsToAFieldOfTheForm(String name) {
        assertThat(Story.named(name).answers())
                .allSatisfy(part -> assertFits(part.task(), models.form(part.task()), part.answer()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everybodyInTheStoryCanLogIn(String name) {
        Story story = Story.named(name);

        assertThat(story.cast()).allMatch(models::hasPerson);
        assertThat(models.isPartner(story.sender()) || models.hasPerson(story.sender()))
                .as(story.sender())
                .isTrue();
        assertThat(story.answers().stream().map(Story.Part::who).filter(who -> who != null))
                .isSubsetOf(story.cast());
    }

    /** Freja is nine: she has a number and no login. */
    @ParameterizedTest
    @MethodSource("names")
    void everybodyWhoIsNamedByIdExists(String name) {
        Story story = Story.named(name);
        String texts = story.referral() + story.answers().toString();

        assertThat(PERSON.matcher(texts).results().map(found -> found.group(1)))
                .allMatch(person -> person.equals("freja.mortensen") || models.hasPerson(person));
    }

    private static void assertFits(String where, JsonNode form, JsonNode answer) {
        for (Map.Entry<String, JsonNode> one : answer.properties()) {
            String path = where + "." + one.getKey();
            Optional<JsonNode> field = ProjectModels.field(form, one.getKey());
            assertThat(field).as(path).isPresent();
            assertThat(field.get().path("readonly").asBoolean())
                    .as(path + " is read only")
                    .isFalse();
            assertOffered(path, field.get(), one.getValue());
        }
    }

    // A list's rows have fields of their own; a choice is one of those the form offers, where the form itself has them.
    private static void assertOffered(String path, JsonNode field, JsonNode value) {
        if (field.path("type").asText().equals("dynamiclist")) {
            value.forEach(row -> assertFits(path, field, row));
        } else if (field.path("values").isArray()) {
            assertThat(field.path("values").valueStream().map(offered -> offered.path("value")))
                    .as(path)
                    .contains(value);
        }
    }
}
