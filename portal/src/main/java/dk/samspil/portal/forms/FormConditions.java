package dk.samspil.portal.forms;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Evaluates the FEEL conditions of a form, as form-js does in the browser. */
@Component
class FormConditions {

    private static final Logger LOG = LoggerFactory.getLogger(FormConditions.class);

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** Whether the condition holds; one that cannot be evaluated does not, so that its field is shown and checked. */
    boolean holds(String condition, Map<String, Object> answers) {
        String expression = condition.startsWith("=") ? condition.substring(1) : condition;
        EvaluationResult result = feel.evaluateExpression(expression, answers);
        if (!result.isSuccess()) {
            LOG.warn("A form's condition cannot be evaluated: {}", expression);
            return false;
        }
        return Boolean.TRUE.equals(result.result());
    }
}
