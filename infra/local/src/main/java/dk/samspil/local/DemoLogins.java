package dk.samspil.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The demo people and service accounts of this installation, as the realm file lists them. */
public final class DemoLogins {

    /** A person who can log in; departments are group keys; {@code cpr} is null for staff. */
    public record User(
            String username,
            String name,
            List<String> roles,
            List<String> departments,
            String password,
            @JsonInclude(JsonInclude.Include.NON_NULL) String cpr) {}

    /** A service account of a partner system or a register. */
    public record ServiceAccount(String clientId, String name, List<String> roles, String secret) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> SYSTEM_ROLES = Set.of("partner", "register");

    private final Settings settings;
    private final Secrets secrets;

    DemoLogins(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** The demo people, in the order of the realm file. */
    public List<User> users() {
        DemoCitizens citizens = new DemoCitizens(settings);
        List<User> users = new ArrayList<>();
        for (JsonNode user : realm().path("users")) {
            if (!user.has("serviceAccountClientId")) {
                users.add(new User(
                        user.path("username").asText(),
                        user.path("firstName").asText() + " "
                                + user.path("lastName").asText(),
                        texts(user.path("realmRoles")),
                        texts(user.path("groups")).stream()
                                .map(DemoLogins::leaf)
                                .toList(),
                        secrets.get(Keycloak.passwordOf(user.path("username").asText())),
                        citizens.cpr(user.path("username").asText()).orElse(null)));
            }
        }
        return users;
    }

    /** The CPR number of a citizen of the demo, also of one too young to log in. */
    public String cprOf(String citizen) {
        return new DemoCitizens(settings)
                .cpr(citizen)
                .orElseThrow(() -> new IllegalArgumentException("There is no demo citizen '" + citizen + "'"));
    }

    /** The partner systems and registers. */
    public List<ServiceAccount> partners() {
        List<ServiceAccount> partners = new ArrayList<>();
        for (JsonNode user : realm().path("users")) {
            List<String> roles = texts(user.path("realmRoles"));
            if (user.has("serviceAccountClientId") && roles.stream().anyMatch(SYSTEM_ROLES::contains)) {
                String client = user.path("serviceAccountClientId").asText();
                partners.add(new ServiceAccount(client, nameOf(client), roles, secrets.get(Keycloak.secretOf(client))));
            }
        }
        return partners;
    }

    /** Everything a script needs to log in, as {@code ./samspil logins --json} prints it. */
    public String json() {
        ObjectNode all = JSON.createObjectNode()
                .put("address", settings.publicUrl())
                .put("issuer", settings.issuer())
                .put("tokenUrl", settings.issuer() + "/protocol/openid-connect/token");
        ArrayNode users = all.putArray("users");
        users().forEach(user -> users.add(JSON.valueToTree(user)));
        ArrayNode accounts = all.putArray("serviceAccounts");
        partners().forEach(account -> accounts.add(JSON.valueToTree(account)));
        return all.toPrettyString();
    }

    /** The same as a table for people. */
    public String table() {
        StringBuilder table = new StringBuilder(
                "%-20s %-26s %-34s %-38s %s%n".formatted("user name", "name", "roles", "departments", "password"));
        users().forEach(user -> table.append("%-20s %-26s %-34s %-38s %s%n"
                .formatted(
                        user.username(),
                        user.name(),
                        String.join(",", user.roles()),
                        String.join(",", user.departments()),
                        user.password())));
        partners()
                .forEach(account -> table.append("%-20s %-26s %-34s %-38s %s%n"
                        .formatted(
                                account.clientId(),
                                account.name(),
                                String.join(",", account.roles()),
                                "",
                                account.secret())));
        return table.toString();
    }

    private String nameOf(String clientId) {
        for (JsonNode client : realm().path("clients")) {
            if (client.path("clientId").asText().equals(clientId)) {
                return client.path("name").asText(clientId);
            }
        }
        return clientId;
    }

    private JsonNode realm() {
        try {
            return JSON.readTree(RealmFile.path(settings).toFile());
        } catch (IOException e) {
            throw new StartFailure("The realm file cannot be read: " + e.getMessage());
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static String leaf(String groupPath) {
        return groupPath.substring(groupPath.lastIndexOf('/') + 1);
    }
}
