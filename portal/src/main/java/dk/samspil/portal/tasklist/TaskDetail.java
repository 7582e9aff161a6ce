package dk.samspil.portal.tasklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.samspil.portal.forms.Option;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A task with what is needed to answer it.
 *
 * @param form null for a task without a form
 * @param draft the caller's own, null when there is none
 * @param context the lists that the form chooses from
 * @param prefill what is known already, by field key
 * @param actor who fills the form in: {@code citizen} or {@code staff}; the form's conditions see it
 */
record TaskDetail(
        @JsonUnwrapped Task task,
        String state,
        Form form,
        ObjectNode draft,
        Map<String, List<Option>> context,
        ObjectNode prefill,
        String actor) {

    /** @param schema form-js schema */
    record Form(JsonNode schema) {}

    /** Keeps names and drafts out of logs. */
    @Override
    public String toString() {
        return "TaskDetail[" + task + "]";
    }
}
