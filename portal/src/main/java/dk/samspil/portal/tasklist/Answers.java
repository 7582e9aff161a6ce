package dk.samspil.portal.tasklist;

import tools.jackson.databind.node.ObjectNode;

/**
 * What someone wrote in a form, so far or in full.
 *
 * @param content answers by field key
 */
record Answers(ObjectNode content) {

    /** Keeps the answers out of logs. */
    @Override
    public String toString() {
        return "Answers";
    }
}
