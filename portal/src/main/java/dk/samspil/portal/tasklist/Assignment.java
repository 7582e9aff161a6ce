package dk.samspil.portal.tasklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose tasks a list shows. */
enum Assignment {
    ALL("(t.assignee is null or t.assignee = :userId)"),
    MINE("t.assignee = :userId"),
    UNCLAIMED("t.assignee is null");

    private final String condition;

    Assignment(String condition) {
        this.condition = condition;
    }

    /** SQL on {@code flow.user_task t}, with the parameter {@code userId}. */
    String condition() {
        return condition;
    }

    static Optional<Assignment> of(String name) {
        return Stream.of(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
