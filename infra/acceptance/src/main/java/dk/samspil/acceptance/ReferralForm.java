package dk.samspil.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** Builds the body of {@code POST /api/referrals}; the people are the synthetic ones of the demo tenant. */
public final class ReferralForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode body = JSON.createObjectNode();

    private ReferralForm() {}

    /** An Ida nobody knows yet, 9: often hungry, referred by her school; belongs with Børn & Familie. */
    public static ReferralForm aboutAChild() {
        return new ReferralForm()
                .with("externalId", UUID.randomUUID().toString())
                .with("citizenName", "Ida Winther Skov")
                .with("citizenCpr", SyntheticCpr.bornIn(2017))
                .with("source", "professional")
                .with("matter", "Ida kommer ofte sulten i skole.")
                .withList("needs", List.of("family"))
                .withList("signs", List.of())
                .with("wish", "Jeg vil gerne have madpakke med.")
                .with("referrerName", "Lise Lærer")
                .with("referrerOrganisation", "Solvig Skole")
                .with("referrerPhone", "12345678")
                .with("agreed", true)
                .with("consent", true);
    }

    /** A Malthe nobody knows yet, 24: wants a place with a key of his own; belongs with Voksen-social. */
    public static ReferralForm aboutAnAdult() {
        return aboutAChild()
                .with("citizenName", "Malthe Winther Skov")
                .with("citizenCpr", SyntheticCpr.bornIn(2002))
                .with("matter", "Malthe sover på sofaer.")
                .with("wish", "Et sted med min egen nøgle.")
                .withList("needs", List.of("housing"));
    }

    public ReferralForm with(String field, String value) {
        body.put(field, value);
        return this;
    }

    public ReferralForm with(String field, boolean value) {
        body.put(field, value);
        return this;
    }

    public ReferralForm withList(String field, List<String> values) {
        body.set(field, JSON.valueToTree(values));
        return this;
    }

    public ReferralForm without(String field) {
        body.remove(field);
        return this;
    }

    public String json() {
        return body.toString();
    }

    public String externalId() {
        return body.path("externalId").asText();
    }
}
