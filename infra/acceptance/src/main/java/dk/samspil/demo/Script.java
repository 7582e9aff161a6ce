package dk.samspil.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** What the people of an installation do while time passes, and when. The same script answers the same each time. */
interface Script {

    /** When somebody answers this task; empty when the script leaves it open. */
    Optional<Instant> answeredAt(OpenTask task);

    /** What this person answers; empty when it is for somebody else. */
    Optional<ObjectNode> answer(OpenTask task, String who);

    /** The citizens of the script who can log in, by user name; they do their own tasks. */
    default boolean isCitizenOf(OpenTask task, String who) {
        return false;
    }

    /** When something else is planned, after that moment; empty when nothing is. */
    default Optional<Instant> nextAfter(Instant moment) {
        return Optional.empty();
    }

    /** Does what is planned until then and not done yet, and says whether it did anything. */
    default boolean act(Instant until) {
        return false;
    }
}
