package dk.samspil.demo;

import dk.samspil.acceptance.Answer;
import dk.samspil.acceptance.PortalSession;
import dk.samspil.acceptance.RunningPlatform;
import dk.samspil.local.DemoLogins;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The demo people with their sessions, and who of them can do a task. */
final class People {

    private static final int UNAUTHORIZED = 401;

    private final RunningPlatform platform;
    private final List<DemoLogins.User> users;
    private final Map<String, PortalSession> sessions = new ConcurrentHashMap<>();
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    People(RunningPlatform platform) {
        this.platform = platform;
        this.users = platform.platform().logins().users();
    }

    PortalSession session(String username) {
        return sessions.computeIfAbsent(username, platform::login);
    }

    /** Lets a person do something, one thing at a time; who was logged out meanwhile logs in and tries again. */
    Answer alone(String username, Function<PortalSession, Answer> what) {
        synchronized (user(username)) {
            Answer answer = what.apply(session(username));
            if (answer.status() == UNAUTHORIZED) {
                sessions.remove(username);
                answer = what.apply(session(username));
            }
            return answer;
        }
    }

    String name(String username) {
        return user(username).name();
    }

    /** Keycloak user id. */
    String id(String username) {
        return ids.computeIfAbsent(
                username,
                name -> session(name).get("/api/me").json().path("userId").asText());
    }

    /**
     * Who may be able to do the task, most likely first: who has it, the citizen, who records for the citizen, then the
     * department. A task that comes again is done by somebody else of it.
     */
    List<String> candidates(OpenTask task, Predicate<String> isTheCitizen) {
        Stream<String> likely = Stream.concat(
                staff(user -> id(user).equals(task.assignee())),
                task.isTheCitizens()
                        ? Stream.concat(
                                users.stream()
                                        .filter(user -> user.departments().isEmpty())
                                        .map(DemoLogins.User::username)
                                        .filter(isTheCitizen),
                                staff(user -> id(user).equals(task.recorder())))
                        : staff(user ->
                                id(user).equals(task.recorder()) && belongs(user, task.department(), task.role())));
        String department = task.isTheCitizens() ? task.holder() : task.department();
        List<String> all = new ArrayList<>(Stream.concat(likely, staff(user -> belongs(user, department, task.role())))
                .distinct()
                .toList());
        if (!task.isTheCitizens()) {
            Collections.rotate(all, -task.timesThere());
        }
        return all;
    }

    /** Who works in that department. */
    List<String> of(String department) {
        return staff(user -> belongs(user, department, null)).toList();
    }

    private Stream<String> staff(Predicate<String> which) {
        return users.stream()
                .filter(user -> !user.departments().isEmpty())
                .map(DemoLogins.User::username)
                .filter(which);
    }

    private boolean belongs(String username, String department, String role) {
        DemoLogins.User user = user(username);
        return user.departments().contains(department)
                && (role == null || user.roles().contains(role));
    }

    private DemoLogins.User user(String username) {
        return users.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
