package dk.samspil.portal.forms;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form is given besides its schema.
 *
 * @param lists the choices, by {@code valuesKey}
 * @param prefill what is known already, by field key
 * @param actor who fills it in
 * @param speaker who says what a citizen answers; null when the form itself asks
 */
public record FormInputs(Map<String, List<Option>> lists, ObjectNode prefill, Actor actor, Speaker speaker) {

    /** Keeps what is known of a citizen out of logs. */
    @Override
    public String toString() {
        return "FormInputs[" + lists.keySet() + ", " + actor + "]";
    }
}
