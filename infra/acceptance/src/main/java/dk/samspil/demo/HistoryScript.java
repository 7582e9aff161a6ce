package dk.samspil.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A municipality's people do what they do in {@code history.json}, by chance that falls the same way each time. */
final class HistoryScript implements Script {

    private static final double USUALLY_KEPT = 0.9;
    private static final double EARLIEST = 0.1;
    private static final double LATEST = 0.7;
    private static final int LATE_AT_MOST = 8;
    private static final int HELD_UP_AT_MOST = 40;

    private final Dice dice;
    private final Habits habits;
    private final HistoryEvents events;

    HistoryScript(long seed, Habits habits, HistoryEvents events) {
        this.dice = new Dice(seed);
        this.habits = habits;
        this.events = events;
    }

    @Override
    public Optional<Instant> answeredAt(OpenTask task) {
        return isOfTheHistory(task) ? Optional.of(moment(task)) : Optional.empty();
    }

    private boolean isOfTheHistory(OpenTask task) {
        return task.sentAs() != null && task.sentAs().startsWith(HistoryPlan.PREFIX);
    }

    private Instant moment(OpenTask task) {
        String it = task.sentAs() + task.name() + task.times();
        if (isHeldUp(task)) {
            return Pace.late(task.caseDueAt(), dice.number(1, HELD_UP_AT_MOST, "held up", it));
        }
        if (task.dueAt() == null || dice.happens(kept(task), "kept", it)) {
            return Pace.inTime(task, EARLIEST + (LATEST - EARLIEST) * dice.part("part", it));
        }
        return Pace.late(task.dueAt(), dice.number(1, LATE_AT_MOST, "late", it));
    }

    private boolean isHeldUp(OpenTask task) {
        return task.caseDueAt() != null
                && task.name().equals(habits.heldUp().task())
                && dice.happens(habits.heldUp().share(), "held up at all", task.sentAs());
    }

    private double kept(OpenTask task) {
        return habits.paces().stream()
                .filter(pace -> task.code() != null && task.code().matches(pace.code()))
                .map(Habits.Pace::kept)
                .findFirst()
                .orElse(USUALLY_KEPT);
    }

    @Override
    public Optional<ObjectNode> answer(OpenTask task, String who) {
        List<Habits.Choice> choices = habits.choices().getOrDefault(task.name(), List.of()).stream()
                .filter(choice -> choice.isOf(task))
                .toList();
        return Optional.of(
                choices.isEmpty()
                        ? new ObjectMapper().createObjectNode()
                        : dice.weighted(
                                        choices,
                                        Habits.Choice::weight,
                                        "choice",
                                        task.sentAs(),
                                        task.name(),
                                        task.times())
                                .answer());
    }

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return events.nextAfter(moment);
    }

    @Override
    public boolean act(Instant until) {
        return events.act(until);
    }
}
