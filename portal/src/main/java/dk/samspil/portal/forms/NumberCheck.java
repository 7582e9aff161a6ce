package dk.samspil.portal.forms;

import static dk.samspil.portal.forms.FieldCheck.faultUnless;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Numbers: limits and decimals; form-js sends them as text where the form asks for it. */
final class NumberCheck {

    private static final int MOST_DIGITS = 30;

    private NumberCheck() {}

    static Optional<String> fault(FormField field, JsonNode answer) {
        return number(answer).map(value -> fault(field, value)).orElseGet(() -> Optional.of("Skriv et tal."));
    }

    private static Optional<String> fault(FormField field, BigDecimal value) {
        int decimals = field.definition().path("decimalDigits").asInt(MOST_DIGITS);
        return limit(field, "min")
                .filter(least -> value.compareTo(least) < 0)
                .map(least -> "Tallet skal være mindst " + least.toPlainString() + ".")
                .or(() -> limit(field, "max")
                        .filter(most -> value.compareTo(most) > 0)
                        .map(most -> "Tallet må højst være " + most.toPlainString() + "."))
                .or(() -> faultUnless(
                        value.stripTrailingZeros().scale() <= decimals,
                        "Skriv tallet med højst " + decimals + " decimaler."));
    }

    private static Optional<BigDecimal> limit(FormField field, String name) {
        return number(field.rule(name));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        if (!node.isNumber() && !node.isString() || node.asString().length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(node.asString()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
