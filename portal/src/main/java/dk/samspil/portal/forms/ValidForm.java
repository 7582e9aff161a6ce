package dk.samspil.portal.forms;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer that fits its form.
 *
 * @param content the answers of the fields that were shown; stored, never sent to the engine as a whole
 * @param engineVariables the few that may reach the engine (design rule 3)
 */
public record ValidForm(ObjectNode content, Map<String, Object> engineVariables) {

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "ValidForm" + engineVariables.keySet();
    }
}
