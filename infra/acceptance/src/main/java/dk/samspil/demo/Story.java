package dk.samspil.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What happens to one of the demo people (domain.md § 10), as data. Whoever of the cast has a task of the journey answers
 * it, as the story says or, where it says nothing, with the first choice a form offers.
 *
 * @param title what the story shows, in Danish
 * @param sender user name of a partner system or of a person
 * @param referral the body of {@code POST /api/referrals}
 * @param cast user names of those who take part; who comes first answers what several may answer
 * @param answers to tasks, in the order in which they come; the last of a task's answers counts for later ones too
 * @param until where the story stops: the name of a task, which is left open, or the code of an event of the journey
 *     (code list event-kind), such as {@code plan-activated}
 * @param messages what the citizen tells the journey besides tasks; null: nothing
 * @param demoUntil where it stops, as {@code until}, when a demo is to show work that waits for somebody; null: at its end
 * @param demoAsks who asks, when the story has come to its end, for the life transition to begin before a demo goes on to
 *     {@code demoUntil}; null: nobody
 */
public record Story(
        String title,
        String sender,
        ObjectNode referral,
        List<String> cast,
        List<Part> answers,
        String until,
        List<Message> messages,
        String demoUntil,
        String demoAsks) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What is answered to a task.
     *
     * @param task its Danish name
     * @param who the only one who answers it; null: whoever sees it
     * @param about what the task shows, where the one in {@code who} gets several of that name; null: any of them
     * @param answer fields of its form; {@code {option:…}} is the first choice offered whose name holds those words
     */
    public record Part(String task, String who, String about, ObjectNode answer) {

        public Part(String task, String who, ObjectNode answer) {
            this(task, who, null, answer);
        }
    }

    /**
     * A consent that is taken back.
     *
     * @param at Danish name of the task that is open when it happens
     * @param who the citizen, or who acts for them
     * @param withdraws from whom the consent lets information be had, by its Danish name
     */
    public record Message(String at, String who, String withdraws) {}

    public Story {
        messages = messages == null ? List.of() : List.copyOf(messages);
    }

    /** A story that a demo tells to its end. */
    public Story(
            String title,
            String sender,
            ObjectNode referral,
            List<String> cast,
            List<Part> answers,
            String until,
            List<Message> messages) {
        this(title, sender, referral, cast, answers, until, messages, null, null);
    }

    /** The story as a demo leaves it: with something to do. */
    Story forDemo() {
        return demoUntil == null ? this : stoppingAt(demoUntil);
    }

    /**
     * What this person answers; empty when the story leaves the task to others.
     *
     * @param timesOwn how often such a task was answered before where this person works
     * @param times how often anywhere
     * @param fits whether a part that is about one of several such tasks is about this one
     */
    Optional<Part> part(String task, String who, int timesOwn, int times, Predicate<Part> fits) {
        List<Part> all =
                answers.stream().filter(part -> part.task().equals(task)).toList();
        if (all.isEmpty()) {
            return Optional.of(new Part(task, null, JSON.createObjectNode()));
        }
        List<Part> own = all.stream()
                .filter(part -> who.equals(part.who()))
                .filter(part -> part.about() == null || fits.test(part))
                .toList();
        List<Part> anybodys = all.stream().filter(part -> part.who() == null).toList();
        return own.isEmpty() ? inTurn(anybodys, times) : inTurn(own, timesOwn);
    }

    private static Optional<Part> inTurn(List<Part> parts, int times) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(Math.min(times, parts.size() - 1)));
    }

    /** The same story, stopping at another task. */
    public Story stoppingAt(String task) {
        return new Story(title, sender, referral, cast, answers, task, messages, demoUntil, demoAsks);
    }

    /** The names of the stories there are. */
    public static List<String> names() {
        return List.of("emil", "amina", "noah", "freja", "jonas", "maria", "hassan", "birthe");
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
