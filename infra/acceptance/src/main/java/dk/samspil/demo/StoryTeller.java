package dk.samspil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.acceptance.Answer;
import dk.samspil.acceptance.PortalSession;
import dk.samspil.acceptance.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plays a story through the portal as its people would: nothing is written past the process. */
public final class StoryTeller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OFTEN = 8;
    private static final int ASKED_ALREADY = 409;
    private static final Pattern TOKEN = Pattern.compile("\\{(user|cpr|day):([^}]+)}");

    private final RunningPlatform platform;
    private final TaskWork work;
    private final Map<String, PortalSession> sessions = new ConcurrentHashMap<>();
    private final Map<String, String> userIds = new ConcurrentHashMap<>();
    private final Map<String, Integer> answered = new HashMap<>();
    private final CitizenMessages citizen = new CitizenMessages(this::session);

    public StoryTeller(RunningPlatform platform) {
        this.platform = platform;
        this.work = new TaskWork(platform.platform().clock()::today);
    }

    /** Whether the story has come to its end on this installation, now or some time before. */
    public boolean isTold(Story story) {
        return platform.journeySentAs(externalId(story))
                .filter(journeyId ->
                        platform.hadTask(journeyId, story.until()) || platform.hadEvent(journeyId, story.until()))
                .isPresent();
    }

    private static String externalId(Story story) {
        return story.referral().path("externalId").asText();
    }

    /**
     * Plays the story to its end, from where it was left if it had begun.
     *
     * @return the journey's id
     * @throws IllegalStateException naming the task that could not be answered, or that nobody has a task any more
     */
    public String tell(Story story) {
        String journeyId = journeyOf(story);
        goOn(story, journeyId);
        return journeyId;
    }

    /** Plays the story to where a demo leaves it, and returns its journey's id. */
    public String tellForDemo(Story story) {
        if (story.demoAsks() != null) {
            String journeyId = tell(story);
            Answer answer = session(story.demoAsks())
                    .post(
                            "/api/journeys/" + journeyId + "/messages",
                            "{\"kind\": \"transition-asked\", \"content\": {}}");
            if (answer.status() != ASKED_ALREADY) {
                require(answer, 202, story.demoAsks() + " asks for the transition");
            }
        }
        return tell(story.forDemo());
    }

    /** The story's journey; the referral is sent if it was not. */
    String journeyOf(Story story) {
        return platform.journeySentAs(externalId(story)).orElseGet(() -> refer(story));
    }

    /** Sends the story's referral and returns the journey it belongs to. */
    public String refer(Story story) {
        String body = filled(story.referral()).toString();
        Answer answer = platform.isPartner(story.sender())
                ? platform.partner(story.sender()).post("/api/referrals", body)
                : session(story.sender()).post("/api/referrals", body);
        require(answer, 202, "the referral");
        return platform.journeyOf(answer.json().path("referralId").asText());
    }

    /** Goes on with a story that has begun, to where it stops. */
    public void goOn(Story story, String journeyId) {
        answered.clear();
        citizen.beginsAnew();
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            Step step = takeOne(story, journeyId);
            if (step == Step.REACHED) {
                return;
            }
            if (step == Step.TAKEN) {
                giveUp = Instant.now().plus(PATIENCE);
            } else if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("Nobody of " + story.cast() + " has a task, and «" + story.until()
                        + "» was not reached in journey " + journeyId);
            } else {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private enum Step {
        TAKEN,
        REACHED,
        NONE
    }

    private Step takeOne(Story story, String journeyId) {
        if (platform.hadEvent(journeyId, story.until())) {
            return Step.REACHED;
        }
        for (String who : story.cast()) {
            for (JsonNode task : tasks(who, journeyId)) {
                String name = task.path("name").asText();
                if (name.equals(story.until())) {
                    return Step.REACHED;
                }
                if (tells(story, name, journeyId)) {
                    return Step.TAKEN;
                }
                String key = task.path("key").asText();
                Optional<Story.Part> part = part(story, name, who, key, times(name, who), times(name, who));
                if (part.isPresent()) {
                    answer(who, key, part.get());
                    return Step.TAKEN;
                }
            }
        }
        return Step.NONE;
    }

    /** The open tasks of the journey that the person may see. */
    public List<JsonNode> tasks(String who, String journeyId) {
        JsonNode journey = session(who).get("/api/journeys/" + journeyId).json().path("tasks");
        return journey.isArray() ? journey.valueStream().toList() : List.of();
    }

    /** What this person answers to a task; empty when the story leaves it to others. */
    Optional<Story.Part> part(Story story, String task, String who, String taskKey, int timesOwn, int times) {
        return story.part(
                task,
                who,
                timesOwn,
                times,
                part -> session(who)
                        .get("/api/tasks/" + taskKey)
                        .json()
                        .path("prefill")
                        .toString()
                        .contains(part.about()));
    }

    /** Lets the story's citizen say what they say while this task is open; says whether there was anything. */
    boolean tells(Story story, String task, String journeyId) {
        return citizen.tells(story, task, journeyId);
    }

    private int times(String task, String who) {
        return answered.getOrDefault(who + task, 0);
    }

    private void answer(String who, String taskKey, Story.Part part) {
        PortalSession person = session(who);
        require(work.claim(person, taskKey), 200, who + " takes «" + part.task() + "»");
        require(work.complete(person, taskKey, filled(part.answer())), 200, who + " answers «" + part.task() + "»");
        if (answered.merge(who + part.task(), 1, Integer::sum) > OFTEN) {
            throw new IllegalStateException(who + " is asked «" + part.task() + "» again and again");
        }
    }

    private PortalSession session(String username) {
        return sessions.computeIfAbsent(username, platform::login);
    }

    /** The story's text with {@code {user:…}}, {@code {cpr:…}} and {@code {day:+14}} filled in. */
    ObjectNode filled(ObjectNode content) {
        return content == null
                ? JSON.createObjectNode()
                : (ObjectNode)
                        RunningPlatform.json(TOKEN.matcher(content.toString()).replaceAll(this::value));
    }

    private String value(MatchResult token) {
        String name = token.group(2);
        return switch (token.group(1)) {
            case "user" -> userIds.computeIfAbsent(name, platform::userId);
            case "cpr" -> platform.platform().logins().cprOf(name);
            default ->
                platform.platform()
                        .clock()
                        .today()
                        .plusDays(Integer.parseInt(name.replace("+", "")))
                        .toString();
        };
    }

    static void require(Answer answer, int status, String step) {
        if (answer.status() != status) {
            throw new IllegalStateException(step + ": " + answer.status() + " " + answer.body());
        }
    }
}
