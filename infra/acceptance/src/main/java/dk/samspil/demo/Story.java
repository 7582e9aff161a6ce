package dk.samspil.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What happens to one of the demo people (domain.md § 10), as data. Whoever of the cast has a task of the journey answers
 * it, as the story says or, where it says nothing, with the first choice a form offers.
 *
 * @param title what the story shows, in Danish
 * @param sender user name of a partner system or of a person
 * @param referral the body of {@code POST /api/referrals}
 * @param cast user names of those who take part
 * @param answers to tasks, in the order in which they come; the last of a task's answers counts for later ones too
 * @param until the name of the task at which the story stops; it is left open
 */
public record Story(
        String title, String sender, ObjectNode referral, List<String> cast, List<Part> answers, String until) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What is answered to a task.
     *
     * @param task its Danish name
     * @param who the only one who answers it; null: whoever sees it
     * @param answer fields of its form
     */
    public record Part(String task, String who, ObjectNode answer) {}

    /** The names of the stories there are. */
    public static List<String> names() {
        return List.of("freja", "jonas", "maria", "hassan");
    }

    /** The story of that name. */
    public static Story named(String name) {
        try (InputStream text = Story.class.getResourceAsStream(name + ".json")) {
            if (text == null) {
                throw new IllegalArgumentException("There is no story '" + name + "'; there are " + names() + ".");
            }
            return JSON.readValue(text, Story.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
