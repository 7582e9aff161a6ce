package dk.samspil.portal.staff;

import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.GroupsResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads Keycloak's group tree as the portal's service account: below each tenant's group are its departments. */
@Component
class KeycloakStaff implements StaffSource {

    private static final String REALMS = "/realms/";
    private static final String OUTSIDE = "/external/";
    private static final int PAGE = 200;

    private final Keycloak keycloak;
    private final RealmResource realm;

    KeycloakStaff(
            @Value("${SAMSPIL_OIDC_ISSUER}") String issuer,
            @Value("${SAMSPIL_ENGINE_CLIENT_ID}") String clientId,
            @Value("${SAMSPIL_ENGINE_CLIENT_SECRET}") String clientSecret) {
        String realmName = issuer.substring(issuer.lastIndexOf(REALMS) + REALMS.length());
        keycloak = KeycloakBuilder.builder()
                .serverUrl(issuer.substring(0, issuer.lastIndexOf(REALMS)))
                .realm(realmName)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(2, TimeUnit.SECONDS)
                        .readTimeout(5, TimeUnit.SECONDS)
                        .build())
                .build();
        realm = keycloak.realm(realmName);
    }

    @Override
    public StaffSnapshot read() {
        try {
            return snapshot();
        } catch (ProcessingException | WebApplicationException unanswered) {
            throw new StaffUnavailableException(unanswered);
        }
    }

    @Override
    public Optional<Person> find(String userId) {
        try {
            return Optional.of(person(realm.users().get(userId).toRepresentation(true)));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        } catch (ProcessingException | WebApplicationException unanswered) {
            throw new StaffUnavailableException(unanswered);
        }
    }

    private StaffSnapshot snapshot() {
        Collator danish = Collator.getInstance(Locale.of("da", "DK"));
        List<Department> departments = new ArrayList<>();
        Set<String> outside = new HashSet<>();
        Map<String, List<Person>> members = new HashMap<>();
        Map<String, Person> persons = new HashMap<>();
        departmentGroups().forEach(group -> {
            departments.add(new Department(group.getName(), displayName(group)));
            if (group.getPath().startsWith(OUTSIDE)) {
                outside.add(group.getName());
            }
            List<UserRepresentation> users = membersOf(group);
            users.forEach(user -> persons.put(user.getId(), person(user)));
            members.put(
                    group.getName(),
                    users.stream()
                            .filter(UserRepresentation::isEnabled)
                            .map(KeycloakStaff::person)
                            .sorted(Comparator.comparing(Person::name, danish))
                            .toList());
        });
        departments.sort(Comparator.comparing(Department::name, danish));
        return new StaffSnapshot(List.copyOf(departments), Set.copyOf(outside), members, persons);
    }

    private Stream<GroupRepresentation> departmentGroups() {
        GroupsResource groups = realm.groups();
        return pages(first -> groups.groups(null, first, PAGE, true)).flatMap(tenant -> below(groups, tenant));
    }

    private Stream<GroupRepresentation> below(GroupsResource groups, GroupRepresentation parent) {
        return pages(first -> groups.group(parent.getId()).getSubGroups(first, PAGE, false))
                .flatMap(child -> Stream.concat(Stream.of(child), below(groups, child)));
    }

    private List<UserRepresentation> membersOf(GroupRepresentation group) {
        return pages(first -> realm.groups().group(group.getId()).members(first, PAGE, true))
                .toList();
    }

    private static <T> Stream<T> pages(IntFunction<List<T>> page) {
        List<T> all = new ArrayList<>();
        List<T> found;
        do {
            found = page.apply(all.size());
            all.addAll(found);
        } while (found.size() == PAGE);
        return all.stream();
    }

    private static String displayName(GroupRepresentation group) {
        Map<String, List<String>> attributes = group.getAttributes();
        List<String> names = attributes == null ? null : attributes.get("displayName");
        return names == null || names.isEmpty() ? group.getName() : names.getFirst();
    }

    private static Person person(UserRepresentation user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .reduce("", (first, last) -> (first + " " + last).strip());
        return new Person(user.getId(), name.isEmpty() ? user.getUsername() : name);
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }
}
