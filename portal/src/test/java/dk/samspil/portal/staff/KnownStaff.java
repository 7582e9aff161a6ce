package dk.samspil.portal.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The departments as a directory has them once Keycloak has answered. */
public final class KnownStaff {

    private KnownStaff() {}

    public static StaffDirectory departments(List<String> own, Set<String> outside) {
        var keys = new ArrayList<>(own);
        keys.addAll(outside);
        var snapshot = new StaffSnapshot(
                keys.stream().map(key -> new Department(key, key)).toList(), outside, Map.of(), Map.of());
        return new StaffDirectory(
                new StaffSource() {
                    @Override
                    public StaffSnapshot read() {
                        return snapshot;
                    }

                    @Override
                    public Optional<Person> find(String userId) {
                        return Optional.empty();
                    }
                },
                Clock.systemUTC());
    }
}
