package dk.samspil.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.acceptance.RunningPlatform;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Stories go on: each task is answered half way to its due date, as its story says or with the first choice offered, and
 * what the citizen says besides tasks is said while the task is open at which the story lets it happen.
 */
final class StoriesScript implements Script {

    private static final double HALF_WAY = 0.5;

    private final RunningPlatform platform;
    private final StoryTeller teller;
    private final Map<String, Story> stories;

    /** @param stories by the id of the journey, in the order in which their citizens speak */
    StoriesScript(RunningPlatform platform, StoryTeller teller, Map<String, Story> stories) {
        this.platform = platform;
        this.teller = teller;
        this.stories = Collections.unmodifiableMap(new LinkedHashMap<>(stories));
    }

    @Override
    public Optional<Instant> answeredAt(OpenTask task) {
        return stories.containsKey(task.journeyId()) ? Optional.of(Pace.inTime(task, HALF_WAY)) : Optional.empty();
    }

    @Override
    public Optional<ObjectNode> answer(OpenTask task, String who) {
        return teller.part(stories.get(task.journeyId()), task.name(), who, task.key(), task.timesThere(), task.times())
                .map(part -> teller.filled(part.answer()));
    }

    @Override
    public boolean isCitizenOf(OpenTask task, String who) {
        return stories.get(task.journeyId()).cast().contains(who);
    }

    @Override
    public boolean act(Instant until) {
        boolean any = false;
        for (Map.Entry<String, Story> one : stories.entrySet()) {
            for (Story.Message message : one.getValue().messages()) {
                any |= platform.hasTask(one.getKey(), message.at())
                        && teller.tells(one.getValue(), message.at(), one.getKey());
            }
        }
        return any;
    }
}
