package dk.samspil.portal.staff;

import dk.samspil.portal.reference.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The staff, a minute old at most. While Keycloak cannot be asked the last known staff is served, so that people go on
 * working; before the first answer there are no names, and keys and ids stand in for them.
 */
@Component
public class StaffDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(StaffDirectory.class);
    private static final String CITIZEN = "citizen";
    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final StaffSource source;
    private final Clock clock;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Kept kept = new Kept(StaffSnapshot.EMPTY, Instant.MIN, new ConcurrentHashMap<>());

    @Autowired
    StaffDirectory(StaffSource source) {
        this(source, Clock.systemUTC());
    }

    StaffDirectory(StaffSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Those who may act for a department, by name; empty for a department that is not known. */
    public List<Person> members(String department) {
        return current().snapshot().members().getOrDefault(department, List.of());
    }

    /** The person with this Keycloak user id; empty for a service account or someone whom Keycloak has forgotten. */
    public Optional<Person> byId(String userId) {
        Kept now = current();
        Person member = now.snapshot().persons().get(userId);
        return member != null ? Optional.of(member) : now.others().computeIfAbsent(userId, this::find);
    }

    /** Every department, by name. */
    public List<Department> departments() {
        return current().snapshot().departments();
    }

    /** Says whether a department is a party outside the municipality. */
    public boolean isOutside(String department) {
        return current().snapshot().outside().contains(department);
    }

    /**
     * The department with this key, which is its own name when Keycloak does not know it. What a citizen is asked has the
     * citizen where other tasks have a department.
     */
    public Department department(String key) {
        return departments().stream()
                .filter(department -> department.key().equals(key))
                .findFirst()
                .orElseGet(() ->
                        new Department(key, CITIZEN.equals(key) ? Language.choose("Borgeren", "The citizen") : key));
    }

    private Kept current() {
        boolean first = kept.expiresAt().equals(Instant.MIN);
        if (isExpired() && (first ? lockForFirst() : refreshing.tryLock())) {
            try {
                if (isExpired()) {
                    kept = refreshed();
                }
            } finally {
                refreshing.unlock();
            }
        }
        return kept;
    }

    private boolean lockForFirst() {
        refreshing.lock();
        return true;
    }

    private boolean isExpired() {
        return !clock.instant().isBefore(kept.expiresAt());
    }

    private Kept refreshed() {
        try {
            return new Kept(source.read(), clock.instant().plus(KEPT), new ConcurrentHashMap<>());
        } catch (StaffUnavailableException unavailable) {
            LOG.warn("The staff directory serves what it last knew", unavailable);
            return new Kept(kept.snapshot(), clock.instant().plus(PAUSE_AFTER_FAILURE), kept.others());
        }
    }

    private Optional<Person> find(String userId) {
        try {
            return source.find(userId);
        } catch (StaffUnavailableException unavailable) {
            LOG.warn("A person outside the departments has no name now", unavailable);
            return Optional.empty();
        }
    }

    private record Kept(StaffSnapshot snapshot, Instant expiresAt, Map<String, Optional<Person>> others) {}
}
