package dk.samspil.portal.intake;

import dk.samspil.portal.forms.Option;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The form in which reception writes a referral.
 *
 * @param schema Camunda form, newest deployed version
 * @param context choices by the form's {@code valuesKey}
 */
record IntakeForm(JsonNode schema, Map<String, List<Option>> context) {}
