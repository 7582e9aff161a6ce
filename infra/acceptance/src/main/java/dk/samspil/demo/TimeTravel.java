package dk.samspil.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.acceptance.Answer;
import dk.samspil.acceptance.PortalSession;
import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.local.InstallationClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lets time pass on a controlled installation, day by day, while its people do their tasks as a script says. */
final class TimeTravel {

    private static final int PEOPLE_AT_ONCE = 6;
    private static final int TRIES = 3;
    private static final int OK = 200;

    /** Something somebody did; {@code who} is a name as people read it. */
    record Deed(Instant at, String who, String task, String citizen) {}

    private final RunningPlatform platform;
    private final InstallationClock clock;
    private final Quiet quiet;
    private final OpenTasks tasks;
    private final People people;
    private final TaskWork work;
    private final Script script;
    private final Consumer<Deed> diary;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private List<OpenTask> open = List.of();
    private volatile Instant now;

    TimeTravel(RunningPlatform platform, People people, Script script, Consumer<Deed> diary) {
        this.platform = platform;
        this.clock = platform.platform().clock();
        this.quiet = new Quiet(platform);
        this.tasks = new OpenTasks(platform);
        this.people = people;
        this.work = new TaskWork(() -> LocalDate.ofInstant(now, Hours.DENMARK));
        this.script = script;
        this.diary = diary;
    }

    /** Goes on to that moment; on the way there nothing is under way when time moves. */
    void goOnTo(Instant end) {
        try (Alarm alarm = new Alarm(platform)) {
            settle();
            while (now.isBefore(end)) {
                Instant next = next(end);
                // It may have come by itself meanwhile.
                if (next.isAfter(clock.now())) {
                    clock.moveTo(next);
                }
                alarm.await(next);
                settle();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The open tasks that somebody should have done and nobody could. */
    List<String> notDone() {
        return open.stream()
                .filter(task -> failures.containsKey(task.key()))
                .map(OpenTask::name)
                .toList();
    }

    /** The next moment at which somebody has something to do, but a day ahead at most: timers fire between. */
    private Instant next(Instant end) {
        return Stream.of(
                        Stream.of(end, Hours.nextMorning(now)),
                        script.nextAfter(now).stream(),
                        open.stream().flatMap(task -> script.answeredAt(task).stream()))
                .flatMap(moments -> moments)
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(end);
    }

    private void settle() throws InterruptedException {
        boolean any;
        do {
            quiet.await();
            now = clock.now();
            any = script.act(now);
            any |= answerWhatIsDue();
        } while (any);
    }

    /** Journeys go on side by side, each of them one task at a time: the order of what happens in one is always the same. */
    private boolean answerWhatIsDue() throws InterruptedException {
        open = tasks.read();
        Collection<List<OpenTask>> due = open.stream()
                .filter(task ->
                        script.answeredAt(task).filter(at -> !at.isAfter(now)).isPresent())
                .filter(task -> failures.getOrDefault(task.key(), 0) < TRIES)
                .sorted(inTurn())
                .collect(groupingBy(OpenTask::journeyId, LinkedHashMap::new, toList()))
                .values();
        List<Callable<Optional<Deed>>> answers = due.stream()
                .<Callable<Optional<Deed>>>map(journey -> () -> answerOne(journey))
                .toList();
        boolean any = false;
        try (ExecutorService atWork = Executors.newFixedThreadPool(PEOPLE_AT_ONCE)) {
            for (Future<Optional<Deed>> answer : atWork.invokeAll(answers)) {
                Optional<Deed> deed = answer.get();
                deed.ifPresent(diary);
                any |= deed.isPresent();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return any;
    }

    /** By nothing that differs from one installation to the next, as keys and ids do. */
    private Comparator<OpenTask> inTurn() {
        return Comparator.comparing(OpenTask::citizen)
                .thenComparing(task -> script.answeredAt(task).orElseThrow())
                .thenComparing(OpenTask::name)
                .thenComparing(OpenTask::department)
                .thenComparingInt(OpenTask::times);
    }

    /** The first of the tasks that somebody can do. */
    private Optional<Deed> answerOne(List<OpenTask> tasks) {
        return tasks.stream().map(this::answer).flatMap(Optional::stream).findFirst();
    }

    private Optional<Deed> answer(OpenTask task) {
        String refusal = "nobody of " + task.department() + " is to do it";
        for (String who : people.candidates(task, name -> script.isCitizenOf(task, name))) {
            Optional<ObjectNode> answer = script.answer(task, who);
            if (answer.isPresent()) {
                Answer end = people.alone(who, session -> done(session, task, answer.get()));
                if (end.status() == OK) {
                    return Optional.of(new Deed(now, people.name(who), task.name(), task.citizen()));
                }
                refusal = who + ": " + end.status() + " " + end.body();
            }
        }
        failures.merge(task.key(), 1, Integer::sum);
        System.err.println("  not done: «" + task.name() + "» in journey " + task.journeyId() + ", " + refusal);
        return Optional.empty();
    }

    /** The portal's answer: 200 when it is done; else the task is given back. */
    private Answer done(PortalSession session, OpenTask task, ObjectNode answer) {
        Answer claim = work.claim(session, task.key());
        if (claim.status() != OK) {
            return claim;
        }
        Answer completion = work.complete(session, task.key(), answer);
        if (completion.status() != OK) {
            session.post("/api/tasks/" + task.key() + "/release", "{}");
        }
        return completion;
    }
}
