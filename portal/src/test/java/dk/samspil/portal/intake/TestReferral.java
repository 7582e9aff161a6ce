package dk.samspil.portal.intake;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Emil's referral from his school; tests change what they are about. */
final class TestReferral {

    private TestReferral() {}

    static ObjectNode faultless() {
        ObjectNode body = JsonMapper.shared()
                .createObjectNode()
                .put("externalId", "A-1")
                .put("citizenName", "Emil Lindegaard Holm")
                .put("citizenCpr", "800111-4001")
                .put("source", "professional")
                .put("matter", "Emil kommer sjældent i skole.")
                .put("wish", "At blive togfører – eller noget med køreplaner")
                .put("referrerName", "Lærer Åse Bæk")
                .put("referrerPhone", "+45 12 34 56 78")
                .put("agreed", true);
        body.putArray("needs").add("school").add("absence");
        return body;
    }
}
