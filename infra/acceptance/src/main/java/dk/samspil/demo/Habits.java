package dk.samspil.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * How people of an invented municipality behave, as data: {@code history.json}. The levels follow domain.md § 9 K2
 * ([S47]); what no source says is invented.
 *
 * @param months how many referrals each month has against the others, January first
 * @param paces how often which deadlines are kept; the first that fits counts
 * @param heldUp share of the investigations of children that are not finished after four months, and at which task they
 *     are held up
 * @param choices what is answered, by the task's Danish name; a task that is not here gets the first choice of its form
 * @param events what happens to citizens: how often, by kind
 * @param kinds who is referred, and why
 * @param firstNames invented people have ordinary names
 * @param surnames the same
 */
record Habits(
        List<Double> months,
        List<Pace> paces,
        HeldUp heldUp,
        Map<String, List<Choice>> choices,
        Map<String, Double> events,
        List<Kind> kinds,
        List<String> firstNames,
        List<String> surnames) {

    /**
     * @param code of deadlines, as a regular expression
     * @param kept the share of tasks done in time
     */
    record Pace(String code, double kept) {}

    /** @param task Danish name of the task where it stops for a while */
    record HeldUp(double share, String task) {}

    /**
     * An answer and how often it is given against the others.
     *
     * @param department whose answer it is, as a regular expression; null: everybody's
     */
    record Choice(double weight, String department, ObjectNode answer) {

        boolean isOf(OpenTask task) {
            return department == null || task.department().matches(department);
        }
    }

    /**
     * A kind of referral.
     *
     * @param youngest years
     * @param oldest years
     * @param referral all fields but those about the person
     */
    record Kind(double weight, int youngest, int oldest, String sender, ObjectNode referral) {}

    static Habits read() {
        try (InputStream text = Habits.class.getResourceAsStream("history.json")) {
            return new ObjectMapper().readValue(text, Habits.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
