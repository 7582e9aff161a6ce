package dk.samspil.portal.intake;

import dk.samspil.portal.forms.Option;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The form in which reception writes a referral, or a citizen asks for help.
 *
 * @param schema Camunda form, newest deployed version
 * @param context choices by the form's {@code valuesKey}
 * @param actor {@code citizen} for who asks for themselves: name, CPR number, source and referrer are not asked then
 */
record IntakeForm(JsonNode schema, Map<String, List<Option>> context, String actor) {}
